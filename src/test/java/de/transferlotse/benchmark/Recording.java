package de.transferlotse.benchmark;

import de.transferlotse.benchmark.EngineWatch.Completed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down an engagement's steps and what each process cost, while a script leads it through the application. */
final class Recording {

  private static final String VARIABLES = """
      select name_, var_type_, text_, long_ from act_hi_varinst where proc_inst_id_ = ? and task_id_ is null""";

  private final List<Step> steps = new ArrayList<>();
  private final Map<String, Counters> costs = new LinkedHashMap<>();
  private final Map<String, Map<String, Object>> known = new HashMap<>();
  private final JdbcClient observer = BenchmarkServers.observer(BenchmarkDatabase.NAME);
  private final Clock clock;
  private Counters last = Counters.read(BenchmarkDatabase.NAME);

  Recording(Clock clock) {
    this.clock = clock;
  }

  void completed(Completed step) {
    charge(step.process());
    var changed = new LinkedHashMap<String, Object>();
    Map<String, Object> before = known.getOrDefault(step.instance(), Map.of());
    Map<String, Object> now = new LinkedHashMap<>();
    observer.sql(VARIABLES).param(step.instance()).query(row -> {
      now.put(row.getString("name_"), value(row));
    });
    now.forEach((name, value) -> {
      if (!Objects.equals(before.get(name), value) && !step.activity().equals("timer")) {
        changed.put(name, value);
      }
    });
    known.put(step.instance(), now);
    steps.add(new Step(clock.instant(), step.process(), step.activity(), step.looks(), step.facts(), changed));
  }

  /** Charges to this row what the server has counted since the last charge. */
  void charge(String row) {
    Counters now = Counters.read(BenchmarkDatabase.NAME);
    costs.merge(row, now.since(last), Counters::plus);
    last = now;
  }

  private static Object value(ResultSet row) throws SQLException {
    return row.getString("var_type_").equals("boolean") ? (Object) (row.getLong("long_") == 1) : row.getString("text_");
  }

  List<Step> steps() {
    return steps;
  }

  Map<String, Counters> costs() {
    return costs;
  }
}
