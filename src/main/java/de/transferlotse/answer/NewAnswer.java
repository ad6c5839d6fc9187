package de.transferlotse.answer;

import de.transferlotse.municipality.ContactFunction;
import java.time.Instant;
import java.util.Map;

/**
 * An answer that arrives.
 *
 * @param taskKey id of the user task that waits for it
 * @param occasion what makes it the same answer, such as the id of the link by which it came
 * @param facts fields of that task's form; those left out stay as the form shows them
 * @param by function of who answered
 * @param notedBy user id of who enters it, {@code null} if it comes by itself
 * @param reply who sent it by a link, {@code null} otherwise
 */
public record NewAnswer(String number, String taskKey, String occasion, Map<String, ?> facts, ContactFunction by,
    String notedBy, Instant at, Reply reply) {

  /** Not by a link. */
  public NewAnswer(String number, String taskKey, String occasion, Map<String, ?> facts, ContactFunction by, String notedBy,
      Instant at) {
    this(number, taskKey, occasion, facts, by, notedBy, at, null);
  }
}
