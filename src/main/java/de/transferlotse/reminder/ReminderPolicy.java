package de.transferlotse.reminder;

/** The rule of when who is reminded of what. */
public interface ReminderPolicy {

  /**
   * How a wait stands. Days are working days outside school holidays and pauses.
   *
   * @param remindersSent mails by which we reminded of it
   * @param callsMade tasks to call that somebody completed
   * @param daysSinceContact since we asked, reminded or called, or since the day until which somebody promised an answer
   * @param daysUntilDue until the wait is due, negative from the day after
   * @param nextKnown whether there is another function to write to
   */
  record Question(RequestKind kind, int remindersSent, int callsMade, int daysSinceContact, int daysUntilDue,
      boolean nextKnown) {}

  /** @param reason in a sentence, empty if nothing is done */
  record Decision(ReminderAction action, String reason) {}

  /** @throws de.transferlotse.input.Rejection (invalid) if the rule gives no sensible answer */
  Decision decide(Question question);
}
