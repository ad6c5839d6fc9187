package de.transferlotse.municipality;

import de.transferlotse.input.Rejection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets administration look through all contacts, also those that have ended, and correct them. */
@Service
@Transactional
public class ContactRegister {

  private final JdbcClient jdbc;
  private final Municipalities municipalities;

  ContactRegister(JdbcClient jdbc, Municipalities municipalities) {
    this.jdbc = jdbc;
    this.municipalities = municipalities;
  }

  /** By Kommune; those without an end first. */
  public List<Contact> all() {
    return jdbc.sql("SELECT * FROM contact ORDER BY municipality_key, valid_to DESC NULLS FIRST, function, email")
        .query(Contact.class).list();
  }

  public Optional<Contact> find(UUID id) {
    return jdbc.sql("SELECT * FROM contact WHERE id = :id").param("id", id).query(Contact.class).optional();
  }

  /**
   * Stores a contact, in place of the one with this id. Its Kommune never changes.
   *
   * @throws Rejection (invalid) if something cannot be, (conflict) if the function has another contact with this address
   */
  public void save(UUID id, ContactEntry entry) {
    Contact contact = entry.checked(id, municipalities.of(entry.municipalityKey()).key());
    try {
      jdbc.sql("""
          INSERT INTO contact (id, municipality_key, function, salutation, name, email, phone, receives_mail,
                               valid_from, valid_to, reminders_paused_until)
          VALUES (:id, :municipality, :function, :salutation, :name, :email, :phone, :receivesMail, :from, :to, :spared)
          ON CONFLICT (id) DO UPDATE
             SET function = excluded.function, salutation = excluded.salutation, name = excluded.name,
                 email = excluded.email, phone = excluded.phone, receives_mail = excluded.receives_mail,
                 valid_from = excluded.valid_from, valid_to = excluded.valid_to,
                 reminders_paused_until = excluded.reminders_paused_until""")
          .param("id", id).param("municipality", contact.municipalityKey()).param("function", contact.function().name())
          .param("salutation", contact.salutation().name()).param("name", contact.name())
          .param("email", contact.email()).param("phone", contact.phone())
          .param("receivesMail", contact.receivesMail()).param("from", contact.validFrom())
          .param("to", contact.validTo()).param("spared", contact.remindersPausedUntil()).update();
    } catch (DuplicateKeyException twice) {
      throw Rejection.conflict("Einen Kontakt mit dieser Funktion und Adresse gibt es schon.");
    }
  }
}
