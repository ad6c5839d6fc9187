package de.transferlotse.contactchange;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.correspondence.Readdressing;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.EngagementRights;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.MunicipalityMails;
import de.transferlotse.input.Rejection;
import de.transferlotse.municipality.Contact;
import de.transferlotse.municipality.ContactEntry;
import de.transferlotse.municipality.Contacts;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that a contact left and who follows; nothing goes to the address of who left any more. */
@Service
@Transactional
public class ContactChanges {

  private static final String COLUMNS =
      "select id, engagement, former, last_day, successor, recorded_by, recorded_at from contact_change ";

  private final JdbcClient database;
  private final Engagements engagements;
  private final EngagementRights rights;
  private final Contacts contacts;
  private final Readdressing readdressing;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ContactChanges(JdbcClient database, Engagements engagements, EngagementRights rights, Contacts contacts,
      Readdressing readdressing, ApplicationEventPublisher events, Clock clock) {
    this.database = database;
    this.engagements = engagements;
    this.rights = rights;
    this.contacts = contacts;
    this.readdressing = readdressing;
    this.events = events;
    this.clock = clock;
  }

  /**
   * A contact leaves, and what waits for them is taken back; returns the number of the engagement.
   *
   * @param change id of the process instance
   * @throws Rejection (forbidden) if the person does not work on the Kommune's engagement, (conflict) if the contact
   *     has left before
   */
  public String begin(String change, UUID former, LocalDate lastDay, String user) {
    Engagement engagement = engagements.openOf(contacts.with(former).municipalityKey())
        .orElseThrow(() -> Rejection.conflict("Für diese Kommune gibt es keine offene Begleitung mehr."));
    String number = rights.workable(engagement.number(), user).number();
    engagements.lock(number);
    Contact left = contacts.leave(former, lastDay, today());
    database.sql("""
        insert into contact_change (id, engagement, former, last_day, recorded_by, recorded_at)
        values (?, ?, ?, ?, ?, ?)""")
        .params(change, number, former, lastDay, user, Timestamp.from(clock.instant())).update();
    events.publishEvent(new ContactLeft(number, former));
    readdressing.takeBack(number, left.email()).forEach(mail -> database.sql(
        "insert into contact_change_mail (change, mail, subject) values (?, ?, ?)")
        .params(change, mail.id(), mail.subject()).update());
    return number;
  }

  /** Names who follows, from today on. */
  public void succeed(String change, Successor successor) {
    String municipality = contacts.with(of(change).former()).municipalityKey();
    Contact contact = contacts.record(new ContactEntry(municipality, successor.function(), successor.salutation(),
        successor.name(), successor.email(), successor.phone(), successor.receivesMail(), today(), null));
    database.sql("update contact_change set successor = ? where id = ?").params(contact.id(), change).update();
  }

  /** What the new contact gets and reads about; waits in the words that they read. */
  public void settle(String change, List<UUID> mails, List<String> waits) {
    ContactChange settled = of(change);
    Contact successor = contacts.with(settled.successor());
    if (!mails.isEmpty() && !successor.receivesMail()) {
      throw Rejection.invalid("Die neue Ansprechperson bekommt keine automatischen E-Mails; bitte wählen Sie keine"
          + " E-Mail aus.");
    }
    List<UUID> known = mails(change).stream().map(OpenMail::id).filter(mails::contains).toList();
    readdressing.sendTo(settled.engagement(), known, MunicipalityMails.recipient(successor));
    waits.stream().distinct().forEach(wait -> database
        .sql("insert into contact_change_wait (change, words) values (?, ?)").params(change, wait).update());
  }

  public ContactChange of(String change) {
    return database.sql(COLUMNS + "where id = ?").param(change).query(ContactChange.class).single();
  }

  /** All of an engagement, the first first. */
  public List<ContactChange> all(String number) {
    return database.sql(COLUMNS + "where engagement = ? order by recorded_at, id").param(number)
        .query(ContactChange.class).list();
  }

  /** From now on this is the change whose new contact is welcomed. */
  public void welcome(String change) {
    engagements.lock(of(change).engagement());
    database.sql("""
        update contact_change set welcomed_at = greatest(:now, (select max(welcomed_at) + interval '1 microsecond'
          from contact_change others where others.engagement = contact_change.engagement)) where id = :change""")
        .param("now", Timestamp.from(clock.instant())).param("change", change).update();
  }

  /** The change of the engagement whose new contact was welcomed last. */
  public ContactChange welcomed(String number) {
    return database.sql(COLUMNS + "where engagement = ? and welcomed_at is not null order by welcomed_at desc limit 1")
        .param(number).query(ContactChange.class).single();
  }

  /** What did not reach the former contact. */
  public List<OpenMail> mails(String change) {
    return database.sql("select mail as id, subject from contact_change_mail where change = ? order by subject, mail")
        .param(change).query(OpenMail.class).list();
  }

  /** What the new contact is told that we wait for. */
  public List<String> waits(String change) {
    return database.sql("select words from contact_change_wait where change = ? order by words").param(change)
        .query(String.class).list();
  }

  private LocalDate today() {
    return OfficeTime.dayOf(clock.instant());
  }
}
