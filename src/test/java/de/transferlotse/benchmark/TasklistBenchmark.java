package de.transferlotse.benchmark;

import static de.transferlotse.benchmark.BenchmarkDatabase.NAME;

import de.transferlotse.municipality.Municipalities;
import de.transferlotse.platform.AdjustableClock;
import de.transferlotse.support.Caller;
import de.transferlotse.support.EngineTest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The Tasklist's own calls, signed in as a consultant with 100 tasks: among 5 000 tasks, against these 100 alone. */
@Benchmark
class TasklistBenchmark {

  private static final String FEW = "transferlotse_few";
  private static final int OWN = 100;
  private static final int OF_COLLEAGUES = 2400;
  private static final int OF_THE_OTHER_OFFICE = 2500;
  private static final int CALLS = 10;
  private static final double GOAL = 1.5;

  @Autowired private BenchmarkDatabase databases;
  @Autowired private JdbcClient database;
  @Autowired private RuntimeService runtime;
  @Autowired private FilterService filters;
  @Autowired private Municipalities municipalities;
  @Autowired private AdjustableClock clock;
  @LocalServerPort private int port;

  @Test
  void comparesFilterListAndCount() throws Exception {
    clock.setTo(EngineTest.START);
    start(0, OWN, "13076", "schwerin", "beratung-schwerin");
    databases.copyTo(FEW);
    start(OWN, OF_COLLEAGUES, "13071", "schwerin", "kollegin-schwerin");
    start(OWN + OF_COLLEAGUES, OF_THE_OTHER_OFFICE, "01003", "kiel", "beratung-kiel");
    database.sql("analyze").update();
    databases.use(FEW);
    database.sql("analyze").update();
    try {
      compare();
    } finally {
      databases.use(NAME);
    }
  }

  private void compare() throws Exception {
    Caller person = Caller.browser(port, "beratung-schwerin", "tasklist").with("Accept", "application/hal+json");
    Caller plain = Caller.browser(port, "beratung-schwerin", "tasklist");
    var report = new Report("Tasklist: filter calls with 100 own of 5 000 tasks, against 100 tasks in total")
        .line(Pairs.head("ms a call"));
    for (String filter : new String[] {"Meine Aufgaben", "Aufgaben meines Büros"}) {
      String path = "/camunda/api/engine/engine/default/filter/"
          + filters.createTaskFilterQuery().filterName(filter).singleResult().getId();
      report.line(Pairs.measure(
          () -> time(NAME, () -> person.post(path + "/list?firstResult=0&maxResults=15", "{}")),
          () -> time(FEW, () -> person.post(path + "/list?firstResult=0&maxResults=15", "{}")))
          .row("list with count, „" + filter + "“", GOAL));
      report.line(Pairs.measure(
          () -> time(NAME, () -> plain.post(path + "/count", "{}")),
          () -> time(FEW, () -> plain.post(path + "/count", "{}")))
          .row("count, „" + filter + "“", GOAL));
    }
    report.print();
  }

  private interface Call {
    HttpResponse<String> send();
  }

  private long time(String name, Call call) {
    databases.use(name);
    call.send();
    long began = System.nanoTime();
    for (int number = 0; number < CALLS; number++) {
      HttpResponse<String> answer = call.send();
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
      }
    }
    return (System.nanoTime() - began) / CALLS;
  }

  /** Agreements being drafted: ended engagements, because a Kommune has one open at a time. */
  private void start(int from, int count, String municipality, String office, String consultant) {
    String name = municipalities.of(municipality).name();
    for (int index = from; index < from + count; index++) {
      String number = "TNO-2020-%04d".formatted(index + 1);
      database.sql("""
          insert into engagement (number, municipality_key, office_id, consultant, phase, state, requested_on,
            accepted_on, ended_on)
          values (?, ?, ?, ?, 'BASELINE_AND_AGREEMENT', 'CLOSED', date '2020-01-02', date '2020-01-02', date '2025-01-02')""")
          .params(number, municipality, office, consultant).update();
      runtime.startProcessInstanceByKey("conclude-agreement", number, Map.of("number", number, "municipalityKey",
          municipality, "municipalityName", name, "office", office, "phase", "Ausgangslage und Vereinbarung"));
    }
  }
}
