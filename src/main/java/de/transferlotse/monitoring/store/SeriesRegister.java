package de.transferlotse.monitoring.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives each series its number. One that nobody takes in after all stays without values and is seen nowhere. */
@Component
class SeriesRegister {

  private final JdbcClient database;

  SeriesRegister(JdbcClient database) {
    this.database = database;
  }

  int number(SeriesKey key) {
    return database.sql("""
        with added as (insert into figure_series (table_code, measure, mapped, aspect, basis, unit)
          values (:table, :measure, :mapped, :aspect, :basis, :unit) on conflict do nothing returning id)
        select id from added union all
        select id from figure_series where table_code = :table and measure = :measure and mapped = :mapped
          and aspect = :aspect and basis = :basis limit 1""")
        .param("table", key.table()).param("measure", key.measure()).param("mapped", key.mapped())
        .param("aspect", key.aspect()).param("basis", key.basis()).param("unit", key.unit())
        .query(Integer.class).optional().orElseGet(() -> number(key));
  }
}
