package de.transferlotse.answer;

import de.transferlotse.municipality.ContactFunction;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An answer as it came.
 *
 * @param taskKey id of the user task that waits for it, such as {@code userTask_recordModelChoice}
 * @param facts JSON with fields of that task's form, {@code null} for a note
 * @param note words for people, {@code null} if there are facts
 * @param notedBy user id, {@code null} if it came by itself
 * @param settledAt when it was taken over or found to be surplus
 * @param remark why it was not taken over, for people
 * @param request what was asked, {@code null} unless it came by a link
 * @param personName who answered by a link. Personal data
 * @param summary what they answered, see {@link AnswerContent#lines}
 */
public record Answer(
    UUID id,
    String number,
    String taskKey,
    String occasion,
    String facts,
    String note,
    ContactFunction givenBy,
    String notedBy,
    Instant receivedAt,
    AnswerState state,
    Instant settledAt,
    String remark,
    UUID request,
    String personName,
    String personFunction,
    String summary) {

  /** „Bildungsbüro“, or with the person if one is known: „Sachbearbeitung (Bildungsbüro)“. */
  public String from() {
    String function = givenBy == null ? "Kommune" : givenBy.label();
    return personFunction == null || personFunction.equalsIgnoreCase(function) ? function
        : personFunction + " (" + function + ")";
  }

  /** What was said, in one paragraph. */
  public String said() {
    if (summary != null) {
      return AnswerContent.lines(summary).entrySet().stream().map(line -> line.getKey() + ": " + line.getValue())
          .collect(Collectors.joining("; "));
    }
    return note == null ? "Angaben zu einer Aufgabe" : note;
  }

  /** Tells nothing about the person, as records end up in logs. */
  @Override
  public String toString() {
    return "Answer[" + id + "]";
  }
}
