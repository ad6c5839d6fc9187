package de.transferlotse.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Half-filled forms, one for each task, so that a person can go on at another computer. */
@Component
class Drafts {

  private final JdbcClient database;
  private final Clock clock;
  private final ObjectMapper json = new ObjectMapper();

  Drafts(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  Optional<ObjectNode> of(String taskId) {
    return database.sql("select facts from form_draft where task_id = ?").param(taskId)
        .query(String.class).optional().map(this::parse);
  }

  void save(String taskId, ObjectNode facts, String user) {
    database.sql("""
        insert into form_draft (task_id, facts, saved_by, saved_at) values (?, cast(? as jsonb), ?, ?)
        on conflict (task_id) do update
          set facts = excluded.facts, saved_by = excluded.saved_by, saved_at = excluded.saved_at""")
        .params(taskId, facts.toString(), user, Timestamp.from(clock.instant())).update();
  }

  void discard(String taskId) {
    database.sql("delete from form_draft where task_id = ?").param(taskId).update();
  }

  private ObjectNode parse(String facts) {
    try {
      return (ObjectNode) json.readTree(facts);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("A stored draft is not JSON", e);
    }
  }
}
