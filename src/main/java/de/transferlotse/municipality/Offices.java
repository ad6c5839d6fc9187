package de.transferlotse.municipality;

import de.transferlotse.calendar.Lands;
import de.transferlotse.input.Rejection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The offices of the agency; each Land belongs to one of them. */
@Service
public class Offices {

  private static final String SELECT = "SELECT * FROM office ";

  private final JdbcClient jdbc;
  private final Lands lands;

  Offices(JdbcClient jdbc, Lands lands) {
    this.jdbc = jdbc;
    this.lands = lands;
  }

  public List<Office> all() {
    return jdbc.sql(SELECT + "ORDER BY name").query(Office.class).list();
  }

  /** The office with this id; an unknown one is invalid input. */
  public Office of(String id) {
    return jdbc.sql(SELECT + "WHERE id = :id").param("id", id).query(Office.class).optional()
        .orElseThrow(() -> Rejection.invalid("Das Büro „%s“ ist nicht hinterlegt.".formatted(id)));
  }

  /** The office that looks after a Land, given by its two-digit code. */
  public Office ofLand(String landCode) {
    return of(lands.of(landCode).officeId());
  }
}
