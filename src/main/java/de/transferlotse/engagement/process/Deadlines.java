package de.transferlotse.engagement.process;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.calendar.WorkingDays;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.FirstContacts;
import de.transferlotse.engine.FlowVariable;
import de.transferlotse.municipality.Municipalities;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Due dates in working days of the Kommune's Land; a task is due at the end of an office day. */
@Component("deadlines")
public class Deadlines {

  private static final LocalTime END_OF_OFFICE_DAY = LocalTime.of(17, 0);
  private static final int DAYS_AFTER_FIRST_TALK = 2;

  private final Engagements engagements;
  private final FirstContacts firstContacts;
  private final Municipalities municipalities;
  private final WorkingDays workingDays;
  private final Clock clock;

  Deadlines(Engagements engagements, FirstContacts firstContacts, Municipalities municipalities, WorkingDays workingDays,
      Clock clock) {
    this.engagements = engagements;
    this.firstContacts = firstContacts;
    this.municipalities = municipalities;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /** So many working days from today. */
  public Date workingDays(DelegateExecution execution, int days) {
    return after(LocalDate.now(clock), days, execution);
  }

  /** Two working days after the Erstgespräch, to write the note while it is fresh. */
  public Date afterFirstTalk(DelegateExecution execution) {
    var talk = firstContacts.of(number(execution)).orElseThrow();
    return after(OfficeTime.dayOf(talk.firstTalkAt()), DAYS_AFTER_FIRST_TALK, execution);
  }

  /** So many working days after a date, in the Land of the execution's engagement. */
  public Date after(LocalDate from, int days, DelegateExecution execution) {
    String number = number(execution);
    String land = number == null ? null : municipalities.of(engagements.of(number).municipalityKey()).land().code();
    return endOf(workingDays.after(from, days, land));
  }

  private static Date endOf(LocalDate day) {
    return Date.from(OfficeTime.instant(day.atTime(END_OF_OFFICE_DAY)));
  }

  private static String number(DelegateExecution execution) {
    return (String) execution.getVariable(FlowVariable.NUMBER.variableName());
  }
}
