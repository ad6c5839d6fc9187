package de.transferlotse.calendar;

import de.transferlotse.input.Rejection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The Länder in which the agency works. They change with a release only, so they are read once. */
@Service
public class Lands {

  private final JdbcClient jdbc;
  private volatile List<Land> known;

  Lands(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All Länder, in the order of their names. */
  public List<Land> all() {
    if (known == null) {
      known = List.copyOf(jdbc.sql("SELECT code, name, holiday_region, office_id FROM land ORDER BY name")
          .query(Land.class).list());
    }
    return known;
  }

  /** The Land with this two-digit code; an unknown one is invalid input. */
  public Land of(String code) {
    return all().stream().filter(land -> land.code().equals(code)).findFirst()
        .orElseThrow(() -> Rejection.invalid("Das Land mit dem Schlüssel „%s“ ist nicht hinterlegt.".formatted(code)));
  }
}
