package de.transferlotse.municipality;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Whom to write to in a Kommune. Personal data: it stays out of logs and out of the engine's variables.
 *
 * @param name         as it follows the salutation, e.g. „Dr. Petersen“; null if only the function is known
 * @param email        in lower case
 * @param phone        null if unknown
 * @param receivesMail whether the application may send mails there by itself
 * @param validTo      last day, null if open
 * @param remindersPausedUntil last day on which no reminder goes there, null if they do
 */
public record Contact(UUID id, String municipalityKey, ContactFunction function, Salutation salutation, String name,
    String email, String phone, boolean receivesMail, LocalDate validFrom, LocalDate validTo,
    LocalDate remindersPausedUntil) {

  /** The first line of a mail, without the comma that follows: „Sehr geehrte Frau Dr. Petersen“. */
  public String salutationLine() {
    return name == null ? function.greeting() : salutation.greet(name);
  }

  public boolean isSparedOn(LocalDate day) {
    return remindersPausedUntil != null && !day.isAfter(remindersPausedUntil);
  }

  /** Tells nothing about the person, as records end up in logs. */
  @Override
  public String toString() {
    return "Contact[" + id + "]";
  }
}
