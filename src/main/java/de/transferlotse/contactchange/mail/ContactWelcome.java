package de.transferlotse.contactchange.mail;

import de.transferlotse.contactchange.ContactChange;
import de.transferlotse.contactchange.ContactChanges;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.MunicipalityMail;
import de.transferlotse.municipality.Contact;
import de.transferlotse.municipality.Contacts;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Welcomes a new contact: what the Begleitung is, who we are, and what is open with them. */
@Component
class ContactWelcome implements MunicipalityMail {

  private final ContactChanges changes;
  private final Contacts contacts;
  private final Engagements engagements;

  ContactWelcome(ContactChanges changes, Contacts contacts, Engagements engagements) {
    this.changes = changes;
    this.contacts = contacts;
    this.engagements = engagements;
  }

  @Override
  public String template() {
    return "contact-welcome";
  }

  @Override
  public boolean isDue(String number) {
    return engagements.of(number).isOpen() && successor(number).receivesMail();
  }

  @Override
  public boolean isFor(String number, Contact contact) {
    return contact.email().equals(successor(number).email());
  }

  @Override
  public Content content(String number) {
    ContactChange change = changes.welcomed(number);
    return new Content("Wechsel der Ansprechperson " + change.id(), Map.of(
        "function", successor(number).function().label(),
        "phase", engagements.of(number).phase().label(),
        "waits", changes.waits(change.id())));
  }

  private Contact successor(String number) {
    return contacts.with(changes.welcomed(number).successor());
  }
}
