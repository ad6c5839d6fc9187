package de.transferlotse.support.process;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engagement.LocalWorkingDays;
import de.transferlotse.engine.FlowVariable;
import de.transferlotse.guidance.Milestone;
import de.transferlotse.guidance.Milestones;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The task of accompanying a Kommune is due when its next milestone is. */
@Component("milestoneDeadlines")
public class MilestoneDeadlines {

  private static final int WORKING_DAYS_WITHOUT_MILESTONE = 20;
  private static final int FEWEST_WORKING_DAYS = 5;

  private final Milestones milestones;
  private final LocalWorkingDays workingDays;

  MilestoneDeadlines(Milestones milestones, LocalWorkingDays workingDays) {
    this.milestones = milestones;
    this.workingDays = workingDays;
  }

  /**
   * The day of the next open milestone or the working day after it, but a week from today at least: otherwise an overdue
   * milestone would make the task overdue each time it comes back. Without a milestone, four weeks from today.
   */
  public Date next(DelegateExecution execution) {
    String number = (String) execution.getVariable(FlowVariable.NUMBER.variableName());
    LocalDate earliest = workingDays.fromToday(number, FEWEST_WORKING_DAYS);
    LocalDate day = milestones.next(number).map(Milestone::dueOn)
        .map(dueOn -> workingDays.after(number, dueOn, 0))
        .map(dueOn -> dueOn.isBefore(earliest) ? earliest : dueOn)
        .orElseGet(() -> workingDays.fromToday(number, WORKING_DAYS_WITHOUT_MILESTONE));
    return Date.from(OfficeTime.endOfOfficeDay(day));
  }
}
