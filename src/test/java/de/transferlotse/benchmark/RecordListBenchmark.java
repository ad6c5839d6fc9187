package de.transferlotse.benchmark;

import static de.transferlotse.benchmark.BenchmarkDatabase.NAME;

import de.transferlotse.municipality.Municipalities;
import de.transferlotse.platform.AdjustableClock;
import de.transferlotse.support.Caller;
import de.transferlotse.support.EngineTest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first page of „Meine Begleitungen“ of a consultant with 500 engagements, against one with 20. */
@Benchmark
class RecordListBenchmark {

  private static final String FEW = "transferlotse_few_engagements";
  private static final int ONE_PAGE = 20;
  private static final int MANY = 500;
  private static final int CALLS = 20;
  private static final double GOAL = 1.5;

  @Autowired private BenchmarkDatabase databases;
  @Autowired private JdbcClient database;
  @Autowired private RuntimeService runtime;
  @Autowired private Municipalities municipalities;
  @Autowired private AdjustableClock clock;
  @LocalServerPort private int port;

  @Test
  void comparesTheFirstPage() throws Exception {
    clock.setTo(EngineTest.START);
    start(0, ONE_PAGE);
    databases.copyTo(FEW);
    start(ONE_PAGE, MANY - ONE_PAGE);
    database.sql("analyze").update();
    databases.use(FEW);
    database.sql("analyze").update();
    try {
      Caller person = Caller.browser(port, "beratung-schwerin", "tasklist");
      new Report("„Meine Begleitungen“: first page of 500 engagements with open tasks, against all of 20")
          .line(Pairs.head("ms a call"))
          .line(compare(person, "all, the most urgent first", "/pages/engagements?state=ALL"))
          .line(compare(person, "by a part of the number", "/pages/engagements?state=ALL&text=2021-"))
          .print();
    } finally {
      databases.use(NAME);
    }
  }

  private String compare(Caller person, String name, String path) throws Exception {
    return Pairs.measure(() -> time(NAME, person, path), () -> time(FEW, person, path)).row(name, GOAL);
  }

  private long time(String name, Caller person, String path) {
    databases.use(name);
    person.get(path);
    long began = System.nanoTime();
    for (int call = 0; call < CALLS; call++) {
      HttpResponse<String> answer = person.get(path);
      if (answer.statusCode() != 200 || !answer.body().contains("TNO-2021-")) {
        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
      }
    }
    return (System.nanoTime() - began) / CALLS;
  }

  /** Ended ones with an agreement being drafted, because a Kommune has one open engagement at a time. */
  private void start(int from, int count) {
    for (int index = from; index < from + count; index++) {
      String key = index % 2 == 0 ? "13076" : "13071";
      String number = "TNO-2021-%04d".formatted(index + 1);
      database.sql("""
          insert into engagement (number, municipality_key, office_id, consultant, phase, state, requested_on,
            accepted_on, ended_on)
          values (?, ?, 'schwerin', 'beratung-schwerin', 'BASELINE_AND_AGREEMENT', 'CLOSED', date '2021-01-02',
            date '2021-01-02', date '2025-01-02')""").params(number, key).update();
      runtime.startProcessInstanceByKey("conclude-agreement", number, Map.of("number", number, "municipalityKey", key,
          "municipalityName", municipalities.of(key).name(), "office", "schwerin",
          "phase", "Ausgangslage und Vereinbarung"));
    }
  }
}
