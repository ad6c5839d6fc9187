package de.transferlotse.monitoring.plausibility;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.transferlotse.monitoring.store.FigureImports;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was decided on odd values, so that nobody has to wonder about the same ones again. */
@Service
@Transactional
public class FigureReviews {

  private final JdbcClient database;
  private final FigureImports imports;
  private final ObjectMapper json;
  private final Clock clock;

  FigureReviews(JdbcClient database, FigureImports imports, ObjectMapper json, Clock clock) {
    this.database = database;
    this.imports = imports;
    this.json = json;
    this.clock = clock;
  }

  /** The import stays, for this reason. */
  public void explain(long importId, String remark, List<Finding> findings, String user) {
    keep(importId, ReviewDecision.EXPLAINED, remark, findings, user);
  }

  /** What held before the import holds again. */
  public void takeBack(long importId, String remark, List<Finding> findings, String user) {
    keep(importId, ReviewDecision.TAKEN_BACK, remark, findings, user);
    imports.takeBack(importId, user);
  }

  private void keep(long importId, ReviewDecision decision, String remark, List<Finding> findings, String user) {
    database.sql("""
        insert into figure_review (import_id, decision, remark, findings, decided_by, decided_at) values (?, ?, ?, ?::json, ?, ?)""")
        .params(importId, decision.name(), remark, written(findings), user, clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  private String written(List<Finding> findings) {
    try {
      return json.writeValueAsString(findings);
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
