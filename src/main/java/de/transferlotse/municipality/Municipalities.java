package de.transferlotse.municipality;

import de.transferlotse.input.Rejection;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.cache.Cache;
import org.springframework.cache.CacheManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The Kommunen for which the agency is there, in the order in which a German reader looks for them. */
@Service
public class Municipalities {

  private final JdbcClient jdbc;
  private final Cache known;

  Municipalities(JdbcClient jdbc, CacheManager caches) {
    this.jdbc = jdbc;
    known = caches.getCache("master-data");
  }

  /** All Kommunen, also those that are no more, sorted by their short names. */
  public List<Municipality> all() {
    return known.get("municipalities", () ->
        jdbc.sql(MunicipalityRow.SELECT).query(new MunicipalityRow()).list().stream().sorted(byShortName()).toList());
  }

  /** Another state of them is being stored. */
  void forget() {
    known.clear();
  }

  /** The Kommunen of one Land, given by its two-digit code; none if the code is unknown. */
  public List<Municipality> ofLand(String landCode) {
    return all().stream().filter(municipality -> municipality.land().code().equals(landCode)).toList();
  }

  /** The Kommune with this official key; a missing or unknown key is invalid input. */
  public Municipality of(String key) {
    if (key == null || key.isBlank()) {
      throw Rejection.invalid("Bitte wählen Sie eine Kommune aus.");
    }
    return all().stream().filter(municipality -> municipality.key().equals(key)).findFirst()
        .orElseThrow(() -> Rejection.invalid("Diese Kommune kennen wir nicht; bitte wählen Sie eine aus der Liste."));
  }

  // A collator is not thread-safe, so each list gets its own.
  private static Comparator<Municipality> byShortName() {
    return Comparator.comparing(Municipality::shortName, Collator.getInstance(Locale.GERMAN));
  }
}
