package de.transferlotse.calendar;

import de.transferlotse.input.Rejection;
import java.util.List;
import java.util.Optional;
import org.springframework.cache.Cache;
import org.springframework.cache.CacheManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The Länder in which the agency works. */
@Service
public class Lands {

  private static final String KNOWN = "lands";
  private static final String SELECT = "SELECT code, name, holiday_region, office_id FROM land ";

  private final JdbcClient jdbc;
  private final Cache known;

  Lands(JdbcClient jdbc, CacheManager caches) {
    this.jdbc = jdbc;
    known = caches.getCache("master-data");
  }

  /** All Länder, in the order of their names. */
  public List<Land> all() {
    return known.get(KNOWN, () -> List.copyOf(jdbc.sql(SELECT + "ORDER BY name").query(Land.class).list()));
  }

  /** The Land with this two-digit code; an unknown one is invalid input. */
  public Land of(String code) {
    return all().stream().filter(land -> land.code().equals(code)).findFirst()
        .orElseThrow(() -> Rejection.invalid("Das Land mit dem Schlüssel „%s“ ist nicht hinterlegt.".formatted(code)));
  }

  /** The Land as the table has it at this moment; empty if there is none with this code. */
  public Optional<Land> stored(String code) {
    return jdbc.sql(SELECT + "WHERE code = :code").param("code", code).query(Land.class).optional();
  }

  /** From now on this office gets the new engagements of the Land; the others stay where they are. */
  @Transactional
  public void lookedAfterBy(String officeId, String code) {
    jdbc.sql("UPDATE land SET office_id = :office WHERE code = :code").param("office", officeId)
        .param("code", of(code).code()).update();
    known.clear();
  }
}
