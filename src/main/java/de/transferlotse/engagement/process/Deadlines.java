package de.transferlotse.engagement.process;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.FirstContacts;
import de.transferlotse.engagement.LocalWorkingDays;
import de.transferlotse.engine.FlowVariable;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Due dates in working days of the Kommune's Land; a task is due at the end of an office day. */
@Component("deadlines")
public class Deadlines {

  private static final int DAYS_AFTER_FIRST_TALK = 2;

  private final Engagements engagements;
  private final FirstContacts firstContacts;
  private final LocalWorkingDays workingDays;

  Deadlines(Engagements engagements, FirstContacts firstContacts, LocalWorkingDays workingDays) {
    this.engagements = engagements;
    this.firstContacts = firstContacts;
    this.workingDays = workingDays;
  }

  /** So many working days from today. */
  public Date workingDays(DelegateExecution execution, int days) {
    return endOf(workingDays.fromToday(number(execution), days));
  }

  /** Two working days after the Erstgespräch, to write the note while it is fresh. */
  public Date afterFirstTalk(DelegateExecution execution) {
    String number = number(execution);
    LocalDate talk = OfficeTime.dayOf(firstContacts.of(number).orElseThrow().firstTalkAt());
    return endOf(workingDays.after(number, talk, DAYS_AFTER_FIRST_TALK));
  }

  private static Date endOf(LocalDate day) {
    return Date.from(OfficeTime.endOfOfficeDay(day));
  }

  /** The task is given to somebody in the same step, for which its engagement is held: one look at it does for both. */
  private String number(DelegateExecution execution) {
    String number = (String) execution.getVariable(FlowVariable.NUMBER.variableName());
    if (number != null) {
      engagements.held(number);
    }
    return number;
  }
}
