package de.transferlotse.record;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.municipality.Consents;
import de.transferlotse.municipality.Contact;
import de.transferlotse.municipality.Contacts;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whom to call, by function. */
@Component
@Order(10)
class ContactSection implements RecordSection {

  private final Contacts contacts;
  private final Consents consents;
  private final Clock clock;

  ContactSection(Contacts contacts, Consents consents, Clock clock) {
    this.contacts = contacts;
    this.consents = consents;
    this.clock = clock;
  }

  @Override
  public String title() {
    return "Ansprechpersonen";
  }

  @Override
  public RecordTable of(Engagement engagement) {
    RecordTable table = RecordTable.of("Funktion", "Name", "E-Mail-Adresse", "Telefon", "Informationsmails")
        .orElse("Zurzeit ist niemand eingetragen.");
    Set<UUID> objecting = consents.objecting(engagement.municipalityKey());
    contacts.of(engagement.municipalityKey(), OfficeTime.dayOf(clock.instant())).forEach(contact -> table.row(
        Cell.of(contact.function().label()),
        Cell.of(contact.name()),
        Cell.of(contact.email()).with(contact.receivesMail() ? null : "bekommt keine automatischen E-Mails")
            .linked("mailto:" + contact.email()),
        phone(contact),
        Cell.of(wish(contact, objecting))
            .linked(InformationMailsPage.address(engagement.number()))));
    return table;
  }

  private static String wish(Contact contact, Set<UUID> objecting) {
    if (!contact.receivesMail()) {
      return "bekommt keine";
    }
    return objecting.contains(contact.id()) ? "hat widersprochen" : "bekommt sie";
  }

  private static Cell phone(Contact contact) {
    Cell phone = Cell.of(contact.phone());
    return contact.phone() == null ? phone : phone.linked(dial(contact.phone()));
  }

  /** Where a click on a number leads. */
  static String dial(String phone) {
    return "tel:" + phone.replaceAll("[^+0-9]", "");
  }
}
