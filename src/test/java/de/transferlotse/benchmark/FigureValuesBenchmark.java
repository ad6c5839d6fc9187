package de.transferlotse.benchmark;

import static de.transferlotse.benchmark.BenchmarkDatabase.NAME;

import de.transferlotse.support.Caller;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The values of one Kommune over REST, with 500 000 values stored, against 50 000. */
@Benchmark
class FigureValuesBenchmark {

  private static final String FEW = "transferlotse_few_values";
  private static final int VALUES_OF_A_KOMMUNE = 1_000;
  private static final int FEW_REGIONS = 50;
  private static final int MANY_REGIONS = 500;
  private static final int CALLS = 10;
  private static final double GOAL = 2.0;

  @Autowired private BenchmarkDatabase databases;
  @Autowired private JdbcClient database;
  @LocalServerPort private int port;

  @Test
  void comparesTheValuesOfAKommune() throws Exception {
    databases.use(NAME);
    database.sql("truncate figure_import, figure_file, figure_series, figure_value, figure_value_replaced, figure_staged").update();
    addSeries();
    addValues(0, FEW_REGIONS);
    databases.copyTo(FEW);
    addValues(FEW_REGIONS, MANY_REGIONS);
    database.sql("analyze").update();
    databases.use(FEW);
    database.sql("analyze").update();
    try {
      Caller person = Caller.rest(port, "leitung");
      new Report("Values over REST with 500 000 stored, against 50 000")
          .line(Pairs.head("ms a call"))
          .line(compare(person, "all 1 000 of one Kommune", "?municipality=13004"))
          .line(compare(person, "one indicator of one Kommune", "?municipality=13004&indicator=D4"))
          .line(compare(person, "one indicator and year of one Kommune", "?municipality=13004&indicator=D4&year=2020"))
          .print();
    } finally {
      databases.use(NAME);
    }
  }

  private String compare(Caller person, String name, String query) throws Exception {
    return Pairs.measure(() -> time(NAME, person, query), () -> time(FEW, person, query)).row(name, GOAL);
  }

  private long time(String name, Caller person, String query) {
    databases.use(name);
    person.get("/api/figures/values" + query);
    long began = System.nanoTime();
    for (int call = 0; call < CALLS; call++) {
      HttpResponse<String> answer = person.get("/api/figures/values" + query);
      if (answer.statusCode() != 200 || !answer.body().contains("\"raw\":\"")) {
        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
      }
    }
    return (System.nanoTime() - began) / CALLS;
  }

  /** One table with 40 parts of an indicator, of which there will be 25 years. */
  private void addSeries() {
    database.sql("""
        with taken as (insert into figure_import (state, uploaded_by, uploaded_at, imported_at)
          values ('IMPORTED', 'leitung', now(), now()) returning id)
        insert into figure_file (import_id, position, kind, name, sha256, charset, table_code, title, statistic, citation,
          retrieved_at, retrieval_told)
        select id, 1, 'CLASSIC', 'lang.csv', '', 'UTF-8', '21111-02-06-4', '', '', '', now(), false from taken""").update();
    database.sql("""
        insert into figure_series (table_code, measure, mapped, aspect, basis, unit)
        select '21111-02-06-4', 'insgesamt', true, 'Teil ' || part, '', '' from generate_series(1, 40) part""").update();
  }

  /** Schwerin first, the others in no other Land's way. */
  private void addValues(int from, int to) {
    database.sql("""
        insert into figure_value
        select case when region = 0 then '13004' else to_char(3100 + region, 'FM00000') end, series.id,
          make_date(1999 + year, 1, 1), make_date(1999 + year, 12, 31), (region * 7 + year)::text, region * 7 + year, 'VALUE', '',
          file.id, region, 1
        from generate_series(:from, :to - 1) region, generate_series(1, :years) year, figure_series series, figure_file file""")
        .param("from", from).param("to", to).param("years", VALUES_OF_A_KOMMUNE / 40).update();
  }
}
