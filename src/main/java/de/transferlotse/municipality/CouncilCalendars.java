package de.transferlotse.municipality;

import de.transferlotse.input.Rejection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the bodies of the Kommunen meet, as far as somebody entered it: nothing is assumed. */
@Service
@Transactional
public class CouncilCalendars {

  private static final String SELECT = """
      SELECT id, municipality_key, body, year,
        ARRAY(SELECT held_on FROM council_session WHERE calendar = council_calendar.id ORDER BY held_on) AS days
      FROM council_calendar\s""";

  private final JdbcClient jdbc;

  CouncilCalendars(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A session that is to come. */
  public record Session(String body, LocalDate heldOn) {}

  /** By Kommune, the latest year first. */
  public List<CouncilCalendar> all() {
    return jdbc.sql(SELECT + "ORDER BY municipality_key, year DESC, body").query(CouncilCalendars::calendar).list();
  }

  public Optional<CouncilCalendar> find(UUID id) {
    return jdbc.sql(SELECT + "WHERE id = :id").param("id", id).query(CouncilCalendars::calendar).optional();
  }

  /**
   * Stores a calendar, in place of the one with this id.
   *
   * @throws Rejection (conflict) if there is another one of this body and year
   */
  public void save(CouncilCalendar calendar) {
    try {
      jdbc.sql("""
          INSERT INTO council_calendar (id, municipality_key, body, year) VALUES (:id, :municipality, :body, :year)
          ON CONFLICT (id) DO UPDATE SET municipality_key = excluded.municipality_key, body = excluded.body,
            year = excluded.year""")
          .param("id", calendar.id()).param("municipality", calendar.municipalityKey()).param("body", calendar.body())
          .param("year", calendar.year()).update();
    } catch (DuplicateKeyException twice) {
      throw Rejection.conflict("Für „%s“ gibt es schon einen Sitzungskalender %d; bitte ergänzen Sie diesen."
          .formatted(calendar.body(), calendar.year()));
    }
    jdbc.sql("DELETE FROM council_session WHERE calendar = :id").param("id", calendar.id()).update();
    calendar.days().forEach(day -> jdbc.sql("INSERT INTO council_session (calendar, held_on) VALUES (:id, :day)")
        .param("id", calendar.id()).param("day", day).update());
  }

  public void remove(UUID id) {
    jdbc.sql("DELETE FROM council_calendar WHERE id = :id").param("id", id).update();
  }

  /** Kommunen, by their keys, of which at least one body's calendar of this year is known. */
  public Set<String> knownFor(int year) {
    return jdbc.sql("SELECT DISTINCT municipality_key FROM council_calendar WHERE year = :year").param("year", year)
        .query(String.class).list().stream().collect(Collectors.toSet());
  }

  /** The next sessions from a day on, the first first. */
  public List<Session> upcoming(String municipalityKey, LocalDate from, int most) {
    return jdbc.sql("""
        SELECT body, held_on FROM council_session JOIN council_calendar ON id = calendar
        WHERE municipality_key = :municipality AND held_on >= :from ORDER BY held_on, body LIMIT :most""")
        .param("municipality", municipalityKey).param("from", from).param("most", most).query(Session.class).list();
  }

  private static CouncilCalendar calendar(ResultSet row, int number) throws SQLException {
    List<LocalDate> days = Arrays.stream((Date[]) row.getArray("days").getArray()).map(Date::toLocalDate).toList();
    return new CouncilCalendar(row.getObject("id", UUID.class), row.getString("municipality_key"),
        row.getString("body"), row.getInt("year"), days);
  }
}
