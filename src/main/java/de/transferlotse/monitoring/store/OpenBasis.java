package de.transferlotse.monitoring.store;

import de.transferlotse.input.Rejection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Figures of population in a preview of which nothing says on which census they stand. */
@Component
class OpenBasis {

  private final JdbcClient database;
  private final SeriesRegister register;

  OpenBasis(JdbcClient database, SeriesRegister register) {
    this.database = database;
    this.register = register;
  }

  private record Open(int id, String tableCode, String measure, boolean mapped, String aspect, String unit) {}

  boolean open(long importId) {
    return !series(importId).isEmpty();
  }

  /** How many values are staged. */
  long staged(long importId) {
    return database.sql("select count(*) from figure_staged where import_id = ?").param(importId).query(Long.class).single();
  }

  void decide(long importId, String census) {
    if (!CensusBasis.CHOICES.contains(census)) {
      throw Rejection.invalid("Bitte wählen Sie, auf welchem Zensus die Bevölkerungszahlen stehen.");
    }
    for (Open one : series(importId)) {
      var key = new SeriesKey(one.tableCode, one.measure, one.mapped, one.aspect, census, one.unit);
      database.sql("update figure_staged set series_id = ? where import_id = ? and series_id = ?")
          .params(register.number(key), importId, one.id).update();
    }
  }

  private List<Open> series(long importId) {
    return database.sql("""
        select id, table_code, measure, mapped, aspect, unit from figure_series series
        where basis = ? and exists (select from figure_staged where import_id = ? and series_id = series.id)""")
        .params(CensusBasis.OPEN, importId).query(Open.class).list();
  }
}
