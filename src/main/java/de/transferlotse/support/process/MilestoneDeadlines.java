package de.transferlotse.support.process;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.calendar.WorkingDays;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engine.FlowVariable;
import de.transferlotse.guidance.Milestone;
import de.transferlotse.guidance.Milestones;
import de.transferlotse.municipality.Municipalities;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The task of accompanying a Kommune is due when its next milestone is. */
@Component("milestoneDeadlines")
public class MilestoneDeadlines {

  private static final LocalTime END_OF_OFFICE_DAY = LocalTime.of(17, 0);
  private static final int WORKING_DAYS_WITHOUT_MILESTONE = 20;
  private static final int FEWEST_WORKING_DAYS = 5;

  private final Milestones milestones;
  private final Engagements engagements;
  private final Municipalities municipalities;
  private final WorkingDays workingDays;
  private final Clock clock;

  MilestoneDeadlines(Milestones milestones, Engagements engagements, Municipalities municipalities,
      WorkingDays workingDays, Clock clock) {
    this.milestones = milestones;
    this.engagements = engagements;
    this.municipalities = municipalities;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /**
   * The day of the next open milestone or the working day after it, but a week from today at least: otherwise an overdue
   * milestone would make the task overdue each time it comes back. Without a milestone, four weeks from today.
   */
  public Date next(DelegateExecution execution) {
    String number = (String) execution.getVariable(FlowVariable.NUMBER.variableName());
    String land = municipalities.of(engagements.of(number).municipalityKey()).land().code();
    LocalDate today = LocalDate.now(clock);
    LocalDate earliest = workingDays.after(today, FEWEST_WORKING_DAYS, land);
    LocalDate day = milestones.next(number).map(Milestone::dueOn)
        .map(dueOn -> workingDays.after(dueOn, 0, land))
        .map(dueOn -> dueOn.isBefore(earliest) ? earliest : dueOn)
        .orElseGet(() -> workingDays.after(today, WORKING_DAYS_WITHOUT_MILESTONE, land));
    return Date.from(OfficeTime.instant(day.atTime(END_OF_OFFICE_DAY)));
  }
}
