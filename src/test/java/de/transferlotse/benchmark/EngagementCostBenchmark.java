package de.transferlotse.benchmark;

import de.transferlotse.correspondence.Delivery;
import de.transferlotse.platform.AdjustableClock;
import de.transferlotse.support.EngineTest;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Counts what one engagement costs the database, against the same steps on the bare engine. */
@Benchmark
class EngagementCostBenchmark {

  private static final double GOAL = 1.2;
  private static final int TOP = 12;
  private static final int COUNTED_ROUNDS = 2;

  @Autowired private ApplicationContext application;
  @Autowired private EngineWatch watch;
  @Autowired private AdjustableClock clock;
  @Autowired private Delivery delivery;

  @Test
  void countsStatementsAndWalOfOneEngagement() {
    lead();
    try (BareEngine bare = new BareEngine()) {
      Recording ours = null;
      Map<String, Counters> reference = null;
      // The first round fills caches and pages; of the counted ones the last is shown, with the spread of all.
      for (int round = 0; round <= COUNTED_ROUNDS; round++) {
        ours = lead();
        reference = repeat(bare, ours.steps(), "R-" + round);
        print("Round " + round, ours.costs(), reference, round == COUNTED_ROUNDS);
      }
    }
  }

  private Recording lead() {
    clock.setTo(EngineTest.START);
    var recording = new Recording(clock);
    watch.listen(recording::completed);
    new EngagementScript(application).lead("13076");
    watch.listen(null);
    recording.charge("transfer-engagement");
    delivery.deliverDue();
    recording.charge("delivery of the mails");
    return recording;
  }

  private Map<String, Counters> repeat(BareEngine bare, List<Step> steps, String number) {
    var costs = new LinkedHashMap<String, Counters>();
    Counters last = Counters.read(BareEngine.DATABASE);
    bare.start("transfer-engagement", number, Map.of());
    for (Step step : steps) {
      clock.setTo(step.at());
      bare.repeat(step, number);
      Counters now = Counters.read(BareEngine.DATABASE);
      costs.merge(step.process(), now.since(last), Counters::plus);
      last = now;
    }
    return costs;
  }

  private static void print(String title, Map<String, Counters> ours, Map<String, Counters> reference, boolean reasons) {
    var report = new Report("SQL statements and WAL of one engagement, against the bare engine: " + title)
        .line("| process | statements | bare | ratio | BEGIN/COMMIT | bare | WAL kB | bare | ratio | goal | verdict |")
        .line("|---|---|---|---|---|---|---|---|---|---|---|");
    ours.forEach((process, cost) -> report.line(row(process, cost, reference.getOrDefault(process, Counters.none()))));
    Counters all = sum(ours);
    Counters bare = sum(reference);
    report.line(row("**all**", all, bare));
    report.line(String.format(Locale.ROOT, "%nWAL of the files' contents alone (the bare engine makes no files): %d kB;"
        + " without them the ratio is %.2f", files(all) / 1024, (double) (all.walBytes() - files(all)) / bare.walBytes()));
    if (reasons) {
      ours.forEach((process, cost) -> top(report, process, cost, reference.getOrDefault(process, Counters.none())));
      top(report, "all", all, bare);
    }
    report.print();
  }

  private static Counters sum(Map<String, Counters> costs) {
    return costs.values().stream().reduce(Counters.none(), Counters::plus);
  }

  /** Papers and mails' attachments are what the work is for; the empty delegates of the reference make none. */
  private static long files(Counters counters) {
    return counters.wal().entrySet().stream().filter(entry -> entry.getKey().startsWith("insert into document_content"))
        .mapToLong(Map.Entry::getValue).sum();
  }

  private static String row(String name, Counters ours, Counters bare) {
    double statements = (double) ours.work() / bare.work();
    double wal = (double) ours.walBytes() / bare.walBytes();
    return String.format(Locale.ROOT, "| %s | %d | %d | %.2f | %d | %d | %d | %d | %.2f | ≤ %.1f | %s |", name,
        ours.work(), bare.work(), statements, ours.marks(), bare.marks(), ours.walBytes() / 1024,
        bare.walBytes() / 1024, wal, GOAL, verdict(statements) + " / " + verdict(wal));
  }

  private static String verdict(double ratio) {
    return !Double.isFinite(ratio) ? "–" : ratio <= GOAL ? "met" : "missed";
  }

  /** Where the difference comes from: the statements that only we send, or more often, or that write more. */
  private static void top(Report report, String process, Counters ours, Counters bare) {
    top(report, process + ": statements sent more often than by the bare engine", ours.statements(),
        bare.statements());
    top(report, process + ": bytes of WAL written beyond the bare engine's, by statement", ours.wal(), bare.wal());
  }

  private static void top(Report report, String title, Map<String, Long> ours, Map<String, Long> bare) {
    report.line("\n" + title + "\n\n```");
    ours.entrySet().stream().filter(entry -> !Counters.isMark(entry.getKey()))
        .map(entry -> Map.entry(entry.getKey(), entry.getValue() - bare.getOrDefault(entry.getKey(), 0L)))
        .filter(entry -> entry.getValue() > 0)
        .sorted(Comparator.comparing((Map.Entry<String, Long> entry) -> -entry.getValue())).limit(TOP)
        .forEach(entry -> report.line(String.format("%7d  %s", entry.getValue(), shortened(entry.getKey()))));
    report.line("```");
  }

  private static String shortened(String query) {
    String line = query.replaceAll("\\s+", " ").strip();
    return line.length() <= 150 ? line : line.substring(0, 90) + " … " + line.substring(line.length() - 57);
  }
}
