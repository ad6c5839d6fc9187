package de.transferlotse.agreement;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.record.RecordColumn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Until when the last signed agreement runs, in the list of engagements; it flags what is over but not ended. */
@Component
@Order(10)
class AgreementUntil implements RecordColumn {

  private final JdbcClient database;
  private final Clock clock;

  AgreementUntil(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  private record Term(String number, LocalDate endsOn, boolean open) {

    String text(LocalDate today) {
      return GermanDates.inFigures(endsOn) + (open && endsOn.isBefore(today) ? " (abgelaufen)" : "");
    }
  }

  @Override
  public String title() {
    return "Vereinbarung bis";
  }

  @Override
  public Map<String, String> of(Collection<String> numbers) {
    return numbers.isEmpty() ? Map.of() : database.sql("""
        select distinct on (number) number, ends_on, ended_on is null as open
        from agreement join engagement using (number)
        where number in (:numbers) and agreement.state = 'SIGNED'
        order by number, sequence desc""").param("numbers", numbers).query(Term.class).list().stream()
        .collect(Collectors.toMap(Term::number, term -> term.text(LocalDate.now(clock))));
  }
}
