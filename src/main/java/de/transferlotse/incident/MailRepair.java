package de.transferlotse.incident;

import java.util.UUID;

/**
 * A mail that was given up, in the hands of a person.
 *
 * @param engagement {@code null} if the mail was for the agency's own staff
 * @param address where it shall go again, {@code null} if nowhere or not decided
 */
public record MailRepair(UUID mail, String engagement, String address) {

  /** Tells nothing about the recipient, as records end up in logs. */
  @Override
  public String toString() {
    return "MailRepair[" + mail + "]";
  }
}
