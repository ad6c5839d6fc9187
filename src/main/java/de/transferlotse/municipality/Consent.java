package de.transferlotse.municipality;

import java.time.Instant;
import java.util.UUID;

/**
 * What a contact said about information mails: that they want them (consent) or not (objection). Personal data.
 *
 * @param at when they said it
 * @param notedBy user id of who noted it, {@code null} if they said it themselves by the link
 * @param note {@code null} if there is none
 */
public record Consent(UUID contact, ContactFunction function, String email, boolean consents, Instant at,
    ConsentSource source, String notedBy, String note) {

  /** Tells nothing about the person, as records end up in logs. */
  @Override
  public String toString() {
    return "Consent[" + contact + ", " + consents + "]";
  }
}
