package de.transferlotse.benchmark;

import static de.transferlotse.benchmark.BenchmarkDatabase.NAME;

import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.municipality.ContactEntry;
import de.transferlotse.municipality.ContactFunction;
import de.transferlotse.municipality.Contacts;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.municipality.Municipality;
import de.transferlotse.municipality.Salutation;
import de.transferlotse.platform.AdjustableClock;
import de.transferlotse.support.EngineTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 200 engagements that change office in one order, with a mail each, against 200 times one that is alone. */
@Benchmark
class HandoverBenchmark {

  private static final String ALONE = "transferlotse_one_handover";
  private static final String MANY = "transferlotse_many_handovers";
  private static final int ALL = 200;
  private static final int SINGLES = 20;
  private static final double GOAL = 1.1;
  private static final List<String> TAKERS = List.of("beratung-kiel", "beratung-schwerin");

  @Autowired private BenchmarkDatabase databases;
  @Autowired private JdbcClient database;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private ManagementService management;
  @Autowired private FormDesk desk;
  @Autowired private Municipalities municipalities;
  @Autowired private Contacts contacts;
  @Autowired private AdjustableClock clock;

  @Test
  void countsStatementsAndComparesTimes() throws Exception {
    clock.setTo(EngineTest.START);
    prepare(ALONE, 1);
    prepare(MANY, ALL);
    try {
      var report = new Report("Handover: 200 engagements in one order, against 200 times one that is alone");
      report.line("| engagements in the order | open in all | statements | for each | BEGIN/COMMIT for each |")
          .line("|---|---|---|---|---|").line(statements(ALONE, 1)).line(statements(MANY, 1))
          .line(statements(MANY, ALL / 4)).line(statements(MANY, ALL / 2)).line(statements(MANY, ALL)).line("");
      report.line(Pairs.head("ms for 200"))
          .line(Pairs.measure(() -> handOver(MANY, ALL), this::singles).row("against 200 alone", GOAL))
          .line(Pairs.measure(() -> handOver(MANY, ALL), this::quarters).row("against 4 orders of 50", GOAL)).print();
    } finally {
      databases.use(NAME);
    }
  }

  /** After one that is not counted, which reads what is read once. */
  private String statements(String name, int count) {
    handOver(name, count);
    Counters before = Counters.read(name);
    handOver(name, count);
    Counters cost = Counters.read(name).since(before);
    return String.format(Locale.ROOT, "| %d | %d | %d | %.1f | %.1f |", count, name.equals(ALONE) ? 1 : ALL, cost.work(),
        cost.work() / (double) count, cost.marks() / (double) count);
  }

  private long singles() {
    long spent = 0;
    for (int single = 0; single < SINGLES; single++) {
      spent += handOver(ALONE, 1);
    }
    return spent * (ALL / SINGLES);
  }

  /** What the length of an order costs in itself: the first quarter again and again, as many steps in all. */
  private long quarters() {
    return IntStream.range(0, 4).mapToLong(quarter -> handOver(MANY, ALL / 4)).sum();
  }

  /** From opening the form until the last engagement is with whoever does not have it now. */
  private long handOver(String name, int count) {
    databases.use(name);
    List<String> numbers = database.sql("select number from engagement where ended_on is null order by number limit ?")
        .param(count).query(String.class).list();
    String former = database.sql("select consultant from engagement where number = ?").param(numbers.get(0))
        .query(String.class).single();
    String taker = TAKERS.get(1 - TAKERS.indexOf(former));
    database.sql("delete from mail").update();
    database.sql("delete from handover").update();
    long began = System.nanoTime();
    String instance = desk.as("leitung", () -> runtime.startProcessInstanceByKey("hand-over-engagement").getId());
    desk.complete("leitung", tasks.createTaskQuery().processInstanceId(instance).singleResult().getId(),
        Map.of("engagements", numbers, "consultant", taker, "tellMunicipality", true));
    management.createJobQuery().processInstanceId(instance).list().stream().map(Job::getId)
        .forEach(management::executeJob);
    long spent = System.nanoTime() - began;
    long told = database.sql("select count(*) from mail").query(Long.class).single();
    if (told != count || runtime.createProcessInstanceQuery().processInstanceId(instance).count() > 0) {
      throw new IllegalStateException("Told " + told + " of " + count);
    }
    return spent;
  }

  /** A copy with so many open engagements, each with an agreement being drafted, in the same Kommunen again and again. */
  private void prepare(String name, int count) {
    databases.copyTo(name);
    databases.use(name);
    database.sql("drop index engagement_one_open_per_municipality").update();
    municipalities.all().forEach(municipality -> contacts.record(new ContactEntry(municipality.key(),
        ContactFunction.EDUCATION_OFFICE, Salutation.OHNE, null, "bildungsbuero@kreis" + municipality.key() + ".example",
        null, true, LocalDate.of(2026, 1, 1), null)));
    for (int index = 0; index < count; index++) {
      start("TNO-2020-%04d".formatted(index + 1), municipalities.all().get(index % municipalities.all().size()));
    }
    database.sql("analyze").update();
  }

  private void start(String number, Municipality municipality) {
    database.sql("""
        insert into engagement (number, municipality_key, office_id, consultant, phase, state, requested_on, accepted_on)
        values (?, ?, 'schwerin', 'beratung-schwerin', 'BASELINE_AND_AGREEMENT', 'ACTIVE', date '2020-01-02',
          date '2020-01-02')""").params(number, municipality.key()).update();
    runtime.startProcessInstanceByKey("conclude-agreement", number, Map.of("number", number,
        "municipalityKey", municipality.key(), "municipalityName", municipality.name(), "office", "schwerin",
        "phase", "Ausgangslage und Vereinbarung"));
  }
}
