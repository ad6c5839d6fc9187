package de.transferlotse.incident;

import de.transferlotse.correspondence.FailedMails;
import de.transferlotse.correspondence.FailedMails.FailedMail;
import de.transferlotse.correspondence.MailFailed;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.input.EmailAddress;
import de.transferlotse.input.Rejection;
import de.transferlotse.municipality.Contacts;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sees to it that whoever a mail was for is told although it was given up. */
@Service
@Transactional
public class MailRepairs {

  private final JdbcClient database;
  private final FailedMails mails;
  private final Engagements engagements;
  private final Contacts contacts;
  private final Repairs repairs;
  private final Clock clock;

  MailRepairs(JdbcClient database, FailedMails mails, Engagements engagements, Contacts contacts, Repairs repairs,
      Clock clock) {
    this.database = database;
    this.mails = mails;
    this.engagements = engagements;
    this.contacts = contacts;
    this.repairs = repairs;
    this.clock = clock;
  }

  /**
   * Gives a failed mail to a Kommune to the consultant, one to our own staff to the administration; in the transaction
   * that records the failure.
   */
  @EventListener
  void begin(MailFailed failed) {
    // Whatever stands in the way of a repair, the failure itself must be recorded.
    if (failed.number() == null || engagements.find(failed.number()).isPresent()) {
      String process = repairs.begin("repair-mail", failed.number());
      database.sql("insert into mail_repair (process_instance, mail, engagement) values (?, ?, ?)")
          .params(process, failed.mail(), failed.number()).update();
    }
  }

  public MailRepair of(String processInstance) {
    return database.sql("select mail, engagement, address from mail_repair where process_instance = ?")
        .param(processInstance).query(MailRepair.class).single();
  }

  /** Whether somebody has yet to decide what becomes of a mail to this address of a Kommune. */
  public boolean areOpenFor(String address) {
    return database.sql("""
        select exists (select from mail_repair join mail on mail.id = mail_repair.mail
          where recipient_address = ? and mail.engagement is not null and decided_at is null)""")
        .param(address).query(Boolean.class).single();
  }

  /**
   * Notes that the mail shall go again, and corrects the Kommune's contact if the address is another one now.
   *
   * @throws Rejection (invalid) if the address is none, (conflict) if the recipient has left
   */
  public void decideToResend(String processInstance, String entered, String by) {
    String address = EmailAddress.of(entered).value();
    FailedMail mail = mails.of(of(processInstance).mail());
    if (mail.takenBack()) {
      throw Rejection.conflict("Die Ansprechperson hat gewechselt, an sie geht nichts mehr. Was mit ihr offen war, wird in"
          + " der Aufgabe „Offenes übergeben“ geklärt; bitte notieren Sie hier nur das.");
    }
    if (mail.engagement() != null && !address.equals(mail.recipientAddress())) {
      contacts.of(engagements.of(mail.engagement()).municipalityKey(), LocalDate.now(clock)).stream()
          .filter(contact -> contact.email().equals(mail.recipientAddress()))
          .forEach(contact -> contacts.correctAddress(contact.id(), address));
    }
    database.sql("update mail_repair set resend = true, address = ?, decided_by = ?, decided_at = ? where process_instance = ?")
        .params(address, by, Timestamp.from(clock.instant()), processInstance).update();
  }

  /** Notes how the recipient was told otherwise. */
  public void decideDelivered(String processInstance, String how, String by) {
    database.sql("update mail_repair set resend = false, note = ?, decided_by = ?, decided_at = ? where process_instance = ?")
        .params(how, by, Timestamp.from(clock.instant()), processInstance).update();
  }

  /** Writes the mail again, as an occasion of its own. */
  public void resend(String processInstance) {
    MailRepair repair = of(processInstance);
    mails.sendAgain(repair.mail(), repair.address());
  }
}
