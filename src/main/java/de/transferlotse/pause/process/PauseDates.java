package de.transferlotse.pause.process;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engine.FlowVariable;
import de.transferlotse.pause.Pauses;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** When a pause ends by itself, for the process that waits for it. */
@Component("pauseDates")
public class PauseDates {

  private static final LocalTime MORNING = LocalTime.of(6, 0);
  /** The engine knows no timer without a date; this one nobody lives to see. */
  private static final LocalDate NEVER = LocalDate.of(9999, 1, 1);

  private final Pauses pauses;

  PauseDates(Pauses pauses) {
    this.pauses = pauses;
  }

  /** Before anybody comes to the office. */
  public Date goesOnAt(DelegateExecution execution) {
    return Date.from(OfficeTime.instant(until(execution).orElse(NEVER).atTime(MORNING)));
  }

  /** {@code null} if no day is agreed. */
  public Date due(DelegateExecution execution) {
    return until(execution).map(OfficeTime::endOfOfficeDay).map(Date::from).orElse(null);
  }

  private Optional<LocalDate> until(DelegateExecution execution) {
    String number = (String) execution.getVariable(FlowVariable.NUMBER.variableName());
    return Optional.ofNullable(pauses.open(number).orElseThrow().until());
  }
}
