package de.transferlotse.correspondence;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a step wants to tell a municipality, before it is worded.
 *
 * @param number the engagement's number, such as "TNO-2026-014"
 * @param template folder below templates/mail
 * @param occasion with number, template and address the key of a mail: the same occasion never goes out twice
 * @param recipients each gets a mail of its own; one address twice gets one
 * @param model every name that the template uses; a missing or null one is an error
 * @param attachments ids of documents, in the order in which the reader sees them
 * @param information whether the mail only informs, so that a recipient may ask for no more of them
 * @param appointment which the mail tells of, {@code null} if none
 */
public record MailDraft(String number, String template, String occasion, List<Recipient> recipients,
    Consultant consultant, SenderOffice office, Map<String, Object> model, List<UUID> attachments, boolean information,
    Appointment appointment, MailLinks links) {

  public MailDraft {
    recipients = List.copyOf(recipients);
    attachments = List.copyOf(attachments);
    model.forEach((name, value) -> {
      if (value == null) {
        throw new IllegalArgumentException("The mail has no value for " + name);
      }
    });
    model = Map.copyOf(model);
  }

  /** One that is answered by a mail only. */
  public MailDraft(String number, String template, String occasion, List<Recipient> recipients, Consultant consultant,
      SenderOffice office, Map<String, Object> model, List<UUID> attachments) {
    this(number, template, occasion, recipients, consultant, office, model, attachments, false, null, MailLinks.NONE);
  }
}
