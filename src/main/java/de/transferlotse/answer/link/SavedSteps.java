package de.transferlotse.answer.link;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people of a Kommune have filled in so far. Nobody overwrites what a colleague saved meanwhile. */
@Service
@Transactional
public class SavedSteps {

  private final JdbcClient database;
  private final ObjectMapper json;
  private final Clock clock;

  SavedSteps(JdbcClient database, ObjectMapper json, Clock clock) {
    this.database = database;
    this.json = json;
    this.clock = clock;
  }

  /**
   * One part as it was saved last.
   *
   * @param version 1, 2, …; 0 stands for what was never saved
   */
  public record SavedStep(String step, Map<String, String> typed, int version, Instant savedAt) {}

  private record Row(String step, String typed, int version, Instant savedAt) {}

  /** All that was saved, by the ids of the parts. */
  @Transactional(readOnly = true)
  public Map<String, SavedStep> of(UUID request) {
    return database.sql("select step, typed::text, version, saved_at from answer_step where request = ?").param(request)
        .query(Row.class).list().stream()
        .map(row -> new SavedStep(row.step(), parse(row.typed()), row.version(), row.savedAt()))
        .collect(Collectors.toMap(SavedStep::step, Function.identity()));
  }

  @Transactional(readOnly = true)
  public Optional<SavedStep> of(UUID request, String step) {
    return Optional.ofNullable(of(request).get(step));
  }

  /**
   * Saves a part.
   *
   * @param shown the version that its page showed
   * @return false if somebody saved it meanwhile; then nothing is changed
   */
  public boolean save(UUID request, String step, Map<String, String> typed, int shown) {
    return database.sql("""
        insert into answer_step (request, step, typed, version, saved_at)
        select :request, :step, cast(:typed as jsonb), 1, :now where :shown = 0
        on conflict do nothing""").params(params(request, step, typed, shown)).update() == 1
        || database.sql("""
        update answer_step set typed = cast(:typed as jsonb), version = version + 1, saved_at = :now
        where request = :request and step = :step and version = :shown and :shown > 0""")
        .params(params(request, step, typed, shown)).update() == 1;
  }

  private Map<String, Object> params(UUID request, String step, Map<String, String> typed, int shown) {
    try {
      return Map.of("request", request, "step", step, "typed", json.writeValueAsString(typed), "shown", shown, "now",
          Timestamp.from(clock.instant()));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> parse(String typed) {
    try {
      return json.readValue(typed, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("A saved part is not JSON", e);
    }
  }
}
