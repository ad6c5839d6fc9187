package de.transferlotse.municipality;

import de.transferlotse.input.EmailAddress;
import de.transferlotse.input.Rejection;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The contact register: whom to write to in a Kommune on a given day. */
@Service
public class Contacts {

  private static final Comparator<Contact> BY_FUNCTION = Comparator.comparing(Contact::function)
      .thenComparing(Contact::email);

  private final JdbcClient jdbc;
  private final Municipalities municipalities;

  Contacts(JdbcClient jdbc, Municipalities municipalities) {
    this.jdbc = jdbc;
    this.municipalities = municipalities;
  }

  /** Stores a contact; the same function with the same address is replaced. Bad input is told in one sentence. */
  @Transactional
  public Contact record(ContactEntry entry) {
    Contact contact = entry.checked(UUID.randomUUID(), municipalities.of(entry.municipalityKey()).key());
    return jdbc.sql("""
        INSERT INTO contact (id, municipality_key, function, salutation, name, email, phone, receives_mail,
                             valid_from, valid_to)
        VALUES (:id, :municipality, :function, :salutation, :name, :email, :phone, :receivesMail, :from, :to)
        ON CONFLICT (municipality_key, function, email) DO UPDATE
           SET salutation = excluded.salutation, name = excluded.name, phone = excluded.phone,
               receives_mail = excluded.receives_mail, valid_from = excluded.valid_from, valid_to = excluded.valid_to
        RETURNING *""")
        .param("id", contact.id()).param("municipality", contact.municipalityKey())
        .param("function", contact.function().name()).param("salutation", contact.salutation().name())
        .param("name", contact.name()).param("email", contact.email()).param("phone", contact.phone())
        .param("receivesMail", contact.receivesMail())
        .param("from", contact.validFrom()).param("to", contact.validTo())
        .query(Contact.class).single();
  }

  /** Ends a contact with its last day, as people leave; the row stays until it is deleted by rule. */
  @Transactional
  public void end(UUID id, LocalDate lastDay) {
    required(lastDay, "Bitte geben Sie an, bis wann der Kontakt gilt.");
    LocalDate from = jdbc.sql("SELECT valid_from FROM contact WHERE id = :id FOR UPDATE").param("id", id)
        .query(LocalDate.class).optional()
        .orElseThrow(() -> Rejection.conflict("Diesen Kontakt gibt es nicht mehr."));
    if (lastDay.isBefore(from)) {
      throw Rejection.invalid("Der Kontakt kann nicht enden, bevor er beginnt.");
    }
    jdbc.sql("UPDATE contact SET valid_to = :lastDay WHERE id = :id")
        .param("lastDay", lastDay).param("id", id).update();
  }

  /**
   * Corrects the address of a contact that was noted wrongly.
   *
   * @throws Rejection (invalid) if the address is none, (conflict) if the function has a contact with it
   */
  @Transactional
  public void correctAddress(UUID id, String email) {
    String address = EmailAddress.of(email).value();
    int corrected = jdbc.sql("""
        UPDATE contact SET email = :email WHERE id = :id AND NOT EXISTS (SELECT FROM contact other
          WHERE other.municipality_key = contact.municipality_key AND other.function = contact.function
            AND other.email = :email)""")
        .param("email", address).param("id", id).update();
    if (corrected == 0) {
      throw Rejection.conflict("Einen Kontakt mit dieser Funktion und Adresse gibt es schon.");
    }
  }

  /**
   * Somebody has left: every contact of the Kommune with their address ends, and nothing is sent there from now on.
   *
   * @param lastDay not in the future
   * @throws Rejection (conflict) if they had left before, (invalid) if the day cannot be
   */
  @Transactional
  public Contact leave(UUID id, LocalDate lastDay, LocalDate today) {
    required(lastDay, "Bitte geben Sie an, bis wann der Kontakt gilt.");
    if (lastDay.isAfter(today)) {
      throw Rejection.invalid("Der letzte Tag darf nicht in der Zukunft liegen; bitte erfassen Sie den Wechsel, wenn er"
          + " eingetreten ist.");
    }
    Contact leaving = jdbc.sql("SELECT * FROM contact WHERE id = :id FOR UPDATE").param("id", id).query(Contact.class)
        .optional().filter(contact -> contact.validTo() == null || !contact.validTo().isBefore(today)
            && contact.receivesMail())
        .orElseThrow(() -> Rejection.conflict("Diese Ansprechperson ist bereits ausgetragen; bitte laden Sie die Seite"
            + " neu."));
    if (lastDay.isBefore(leaving.validFrom())) {
      throw Rejection.invalid("Der Kontakt kann nicht enden, bevor er beginnt.");
    }
    jdbc.sql("""
        UPDATE contact SET valid_to = greatest(valid_from, :lastDay), receives_mail = false
         WHERE municipality_key = :municipality AND email = :email AND (valid_to IS NULL OR valid_to >= :lastDay)""")
        .param("lastDay", lastDay).param("municipality", leaving.municipalityKey()).param("email", leaving.email())
        .update();
    return leaving;
  }

  /** The contact with this id, also one that has ended. */
  public Contact with(UUID id) {
    return jdbc.sql("SELECT * FROM contact WHERE id = :id").param("id", id).query(Contact.class).optional()
        .orElseThrow(() -> Rejection.conflict("Diesen Kontakt gibt es nicht mehr."));
  }

  /** The contacts of a Kommune that are valid on a day, in the order of their functions. */
  public List<Contact> of(String municipalityKey, LocalDate day) {
    return jdbc.sql("""
        SELECT * FROM contact
         WHERE municipality_key = :municipality AND valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)""")
        .param("municipality", municipalityKey).param("day", day)
        .query(Contact.class).list().stream().sorted(BY_FUNCTION).toList();
  }

  /** Those of them to whom mails are sent, each address once. */
  public List<Contact> recipients(String municipalityKey, LocalDate day) {
    Set<String> seen = new HashSet<>();
    return of(municipalityKey, day).stream().filter(Contact::receivesMail)
        .filter(contact -> seen.add(contact.email())).toList();
  }

  private static void required(Object value, String message) {
    if (value == null) {
      throw Rejection.invalid(message);
    }
  }
}
