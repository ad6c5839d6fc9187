package de.transferlotse.agreement;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.record.RecordColumn;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Until when the last signed agreement runs, in the list of engagements. */
@Component
@Order(10)
class AgreementUntil implements RecordColumn {

  private final JdbcClient database;

  AgreementUntil(JdbcClient database) {
    this.database = database;
  }

  private record Term(String number, LocalDate endsOn) {}

  @Override
  public String title() {
    return "Vereinbarung bis";
  }

  @Override
  public Map<String, String> of(Collection<String> numbers) {
    return numbers.isEmpty() ? Map.of() : database.sql("""
        select distinct on (number) number, ends_on from agreement where number in (:numbers) and state = 'SIGNED'
        order by number, sequence desc""").param("numbers", numbers).query(Term.class).list().stream()
        .collect(Collectors.toMap(Term::number, term -> GermanDates.inFigures(term.endsOn())));
  }
}
