package de.transferlotse.municipality;

import de.transferlotse.calendar.Lands;
import de.transferlotse.input.Rejection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The offices of the agency; each Land belongs to one of them. They change with a release only, so they are read once. */
@Service
public class Offices {

  private final JdbcClient jdbc;
  private final Lands lands;
  private volatile List<Office> known;

  Offices(JdbcClient jdbc, Lands lands) {
    this.jdbc = jdbc;
    this.lands = lands;
  }

  public List<Office> all() {
    if (known == null) {
      known = List.copyOf(jdbc.sql("SELECT * FROM office ORDER BY name").query(Office.class).list());
    }
    return known;
  }

  /** The office with this id; an unknown one is invalid input. */
  public Office of(String id) {
    return all().stream().filter(office -> office.id().equals(id)).findFirst()
        .orElseThrow(() -> Rejection.invalid("Das Büro „%s“ ist nicht hinterlegt.".formatted(id)));
  }

  /** The office that looks after a Land, given by its two-digit code. */
  public Office ofLand(String landCode) {
    return of(lands.of(landCode).officeId());
  }
}
