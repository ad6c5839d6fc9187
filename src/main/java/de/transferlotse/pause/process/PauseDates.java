package de.transferlotse.pause.process;

import de.transferlotse.engine.FlowVariable;
import de.transferlotse.pause.Pauses;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** When a pause ends by itself, for the process that waits for it. */
@Component("pauseDates")
public class PauseDates {

  private static final LocalTime MORNING = LocalTime.of(6, 0);
  private static final LocalTime END_OF_OFFICE_DAY = LocalTime.of(17, 0);
  /** The engine knows no timer without a date; this one nobody lives to see. */
  private static final LocalDate NEVER = LocalDate.of(9999, 1, 1);

  private final Pauses pauses;
  private final Clock clock;

  PauseDates(Pauses pauses, Clock clock) {
    this.pauses = pauses;
    this.clock = clock;
  }

  /** Before anybody comes to the office. */
  public Date goesOnAt(DelegateExecution execution) {
    return at(until(execution).orElse(NEVER), MORNING);
  }

  /** {@code null} if no day is agreed. */
  public Date due(DelegateExecution execution) {
    return until(execution).map(day -> at(day, END_OF_OFFICE_DAY)).orElse(null);
  }

  private Optional<LocalDate> until(DelegateExecution execution) {
    String number = (String) execution.getVariable(FlowVariable.NUMBER.variableName());
    return Optional.ofNullable(pauses.open(number).orElseThrow().until());
  }

  private Date at(LocalDate day, LocalTime time) {
    return Date.from(ZonedDateTime.of(day, time, clock.getZone()).toInstant());
  }
}
