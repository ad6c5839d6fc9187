package de.transferlotse.answer;

import de.transferlotse.municipality.ContactFunction;
import java.time.Instant;
import java.util.UUID;

/**
 * An answer as it came.
 *
 * @param taskKey id of the user task that waits for it, such as {@code userTask_recordModelChoice}
 * @param facts JSON with fields of that task's form, {@code null} for a note
 * @param note words for people, {@code null} if there are facts
 * @param notedBy user id, {@code null} if it came by itself
 * @param settledAt when it was taken over or found to be surplus
 * @param remark why it was not taken over, for people
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
    String remark) {}
