package de.transferlotse.pause;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.record.RecordColumn;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Since when an engagement rests, in the list of engagements. */
@Component
@Order(5)
class PausedSince implements RecordColumn {

  private final JdbcClient database;

  PausedSince(JdbcClient database) {
    this.database = database;
  }

  private record Begin(String number, Timestamp begunAt) {}

  @Override
  public String title() {
    return "Pausiert seit";
  }

  @Override
  public Map<String, String> of(Collection<String> numbers) {
    return numbers.isEmpty() ? Map.of() : database.sql("""
        select number, begun_at from pause where number in (:numbers) and begun_at is not null and ended_at is null""")
        .param("numbers", numbers).query(Begin.class).list().stream().collect(Collectors.toMap(Begin::number,
            pause -> GermanDates.inFigures(OfficeTime.dayOf(pause.begunAt().toInstant()))));
  }
}
