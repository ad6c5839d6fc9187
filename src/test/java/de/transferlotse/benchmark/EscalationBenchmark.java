package de.transferlotse.benchmark;

import static de.transferlotse.benchmark.BenchmarkDatabase.NAME;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.escalation.Escalations;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.platform.AdjustableClock;
import de.transferlotse.support.EngineTest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The nightly escalation of 500 tasks among 20 000 open ones, against these 500 alone. */
@Benchmark
class EscalationBenchmark {

  private static final String FEW = "transferlotse_few_late";
  private static final int LATE = 500;
  private static final int OPEN = 20_000;
  private static final double GOAL = 1.5;
  private static final LocalDate TONIGHT = LocalDate.of(2026, 5, 12);

  @Autowired private BenchmarkDatabase databases;
  @Autowired private JdbcClient database;
  @Autowired private RuntimeService runtime;
  @Autowired private ManagementService management;
  @Autowired private Municipalities municipalities;
  @Autowired private Escalations escalations;
  @Autowired private AdjustableClock clock;

  @Test
  void countsStatementsAndComparesTimes() throws Exception {
    clock.setTo(EngineTest.START);
    start();
    database.sql("update act_ru_task set due_date_ = timestamp '2026-04-13 15:00' where proc_def_id_ like 'conclude-agreement:%'")
        .update();
    databases.copyTo(FEW);
    copyOthers();
    database.sql("analyze").update();
    databases.use(FEW);
    database.sql("analyze").update();
    clock.setTo(OfficeTime.instant(TONIGHT.atTime(3, 0)));
    try {
      var report = new Report("Nightly escalation: 500 tasks reach all three stages among 20 000 open ones, against these alone");
      statements(report);
      report.line(Pairs.head("ms a night")).line(Pairs.measure(() -> night(NAME), () -> night(FEW)).row("a night", GOAL))
          .print();
    } finally {
      databases.use(NAME);
    }
  }

  /** Copies of a task and its instance that are due later: the engine would take minutes for as many. */
  private void copyOthers() {
    int others = OPEN - LATE;
    database.sql("""
        insert into engagement select (jsonb_populate_record(one, jsonb_build_object('number', 'TNO-2023-' || 10000 + n))).*
        from engagement one, generate_series(1, ?) n where number = 'TNO-2022-00001'""").param(others).update();
    database.sql("""
        insert into act_ru_execution select (jsonb_populate_record(one, jsonb_build_object('id_', 'other-' || n,
          'proc_inst_id_', 'other-' || n, 'root_proc_inst_id_', 'other-' || n, 'business_key_', 'TNO-2023-' || 10000 + n))).*
        from act_ru_execution one, generate_series(1, ?) n where business_key_ = 'TNO-2022-00001'""")
        .param(others).update();
    database.sql("""
        insert into act_ru_task select (jsonb_populate_record(one, jsonb_build_object('id_', 'task-' || n,
          'execution_id_', 'other-' || n, 'proc_inst_id_', 'other-' || n,
          'due_date_', timestamp '2026-05-12 15:00' + n % 300 * interval '1 day'))).*
        from act_ru_task one, generate_series(1, ?) n where proc_inst_id_ = (
          select id_ from act_ru_execution where business_key_ = 'TNO-2022-00001')""").param(others).update();
  }

  private void statements(Report report) {
    night(NAME);
    databases.use(NAME);
    forget();
    Counters before = Counters.read(NAME);
    run();
    Counters cost = Counters.read(NAME).since(before);
    report.line(String.format(Locale.ROOT, "%d statements for %d escalated tasks of %d open ones: %.2f each (goal ≤ 3).%n",
        cost.work(), LATE, OPEN, cost.work() / (double) LATE));
    report.line("Most of them: " + cost.statements().entrySet().stream()
        .filter(entry -> !Counters.isMark(entry.getKey()))
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).limit(5)
        .map(entry -> entry.getValue() + " × " + entry.getKey().strip().replaceAll("\\s+", " ").substring(0, 25))
        .toList() + "\n");
  }

  private long night(String name) {
    databases.use(name);
    forget();
    long began = System.nanoTime();
    run();
    return System.nanoTime() - began;
  }

  private void run() {
    management.executeJob(management.createJobQuery().processDefinitionKey("escalate-overdue-tasks").singleResult().getId());
  }

  private void forget() {
    database.sql("delete from mail where engagement is null").update();
    database.sql("delete from escalation").update();
    database.sql("update act_ru_task set priority_ = 50 where priority_ <> 50").update();
  }

  /** Agreements being drafted: ended engagements, because a Kommune has one open at a time. */
  private void start() {
    for (int index = 0; index < LATE; index++) {
      String number = "TNO-2022-%05d".formatted(index + 1);
      String key = index % 2 == 0 ? "13076" : "01003";
      String office = index % 2 == 0 ? "schwerin" : "kiel";
      database.sql("""
          insert into engagement (number, municipality_key, office_id, consultant, phase, state, requested_on,
            accepted_on, ended_on)
          values (?, ?, ?, ?, 'BASELINE_AND_AGREEMENT', 'CLOSED', date '2022-01-02', date '2022-01-02', date '2025-01-02')""")
          .params(number, key, office, "beratung-" + office).update();
      runtime.startProcessInstanceByKey("conclude-agreement", number, Map.of("number", number, "municipalityKey", key,
          "municipalityName", municipalities.of(key).name(), "office", office, "phase", "Ausgangslage und Vereinbarung"));
    }
  }
}
