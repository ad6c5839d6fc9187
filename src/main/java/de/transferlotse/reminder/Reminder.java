package de.transferlotse.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What was done about a wait on one day.
 *
 * @param number of the engagement
 * @param taskId of the task that waits
 * @param stage 1 for the first step about this task
 * @param reason in a sentence, as the rule gave it
 * @param subject of the mail by which we had asked
 * @param askedFunctions of those who got that
 * @param toOthers whether the mail goes to somebody who did not get that
 * @param dueOn when the task was due when this was decided
 * @param answerBy until when the mail asks for an answer
 * @param processInstance that does it
 * @param result of a call, {@code null} for a mail and while the call is open
 * @param agreedOn until when an answer was promised in the call, {@code null} if it was not
 */
public record Reminder(UUID id, String number, String taskId, String taskKey, int stage, ReminderAction action,
    String reason, String subject, LocalDate askedOn, String askedFunctions, boolean toOthers,
    LocalDate dueOn, LocalDate answerBy, LocalDate decidedOn, String processInstance, CallResult result, Instant settledAt,
    LocalDate agreedOn) {

  boolean isOpenCall() {
    return action == ReminderAction.CALL && result == null;
  }

  boolean isCallMade() {
    return action == ReminderAction.CALL && result != null && result != CallResult.WITHDRAWN;
  }
}
