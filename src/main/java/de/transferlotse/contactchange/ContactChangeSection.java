package de.transferlotse.contactchange;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.municipality.Contact;
import de.transferlotse.municipality.Contacts;
import de.transferlotse.record.Cell;
import de.transferlotse.record.RecordSection;
import de.transferlotse.record.RecordTable;
import de.transferlotse.workforce.Staff;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who left the Kommune and who followed, in the record of its engagement. */
@Component
@Order(15)
class ContactChangeSection implements RecordSection {

  private final ContactChanges changes;
  private final Contacts contacts;
  private final Staff staff;

  ContactChangeSection(ContactChanges changes, Contacts contacts, Staff staff) {
    this.changes = changes;
    this.contacts = contacts;
    this.staff = staff;
  }

  @Override
  public String title() {
    return "Wechsel der Ansprechpersonen";
  }

  @Override
  public RecordTable of(Engagement engagement) {
    RecordTable table = RecordTable.of("Bis", "Bisher", "Nachfolge", "Erfasst").orElse(null);
    changes.all(engagement.number()).forEach(change -> table.row(
        Cell.of(change.lastDay()),
        person(contacts.with(change.former())),
        change.successor() == null ? Cell.of("noch offen") : person(contacts.with(change.successor())),
        Cell.of(OfficeTime.dayOf(change.recordedAt())).with(
            staff.nameOf(change.recordedBy()))));
    return table;
  }

  private static Cell person(Contact contact) {
    return Cell.of(contact.function().label()).with(contact.name() == null ? contact.email() : contact.name());
  }
}
