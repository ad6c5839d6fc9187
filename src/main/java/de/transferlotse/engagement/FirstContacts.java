package de.transferlotse.engagement;

import de.transferlotse.input.Rejection;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is said and decided between the first request and taking a Kommune on. */
@Service
@Transactional
public class FirstContacts {

  private final JdbcClient database;
  private final Engagements engagements;
  private final Clock clock;

  FirstContacts(JdbcClient database, Engagements engagements, Clock clock) {
    this.database = database;
    this.engagements = engagements;
    this.clock = clock;
  }

  public Optional<FirstContact> of(String number) {
    return database.sql("select * from first_contact where number = ?").param(number)
        .query(FirstContact.class).optional();
  }

  public void record(String number, LocalDate receivedOn, String channel, String concern, UUID contactId) {
    database.sql("""
        insert into first_contact (number, received_on, channel, concern, contact_id) values (?, ?, ?, ?, ?)""")
        .params(number, receivedOn, channel, concern, contactId).update();
  }

  /** @throws Rejection (invalid) if that moment has passed */
  public void schedule(String number, Instant talkAt, String place) {
    if (talkAt.isBefore(clock.instant())) {
      throw Rejection.invalid("Der Termin des Erstgesprächs liegt in der Vergangenheit; bitte wählen Sie einen künftigen"
          + " Termin.");
    }
    database.sql("update first_contact set first_talk_at = ?, first_talk_place = ? where number = ?")
        .params(Timestamp.from(talkAt), place, number).update();
  }

  public void note(String number, String participants, String note, String recommendation) {
    database.sql("""
        update first_contact set talk_participants = ?, talk_note = ?, recommendation = ? where number = ?""")
        .params(participants, note, recommendation, number).update();
  }

  /** The office management decides; what is not taken on ends here. */
  public void decide(String number, String decision, String reason, String user) {
    database.sql("""
        update first_contact set decision = ?, decision_reason = ?, decided_by = ?, decided_on = ? where number = ?""")
        .params(decision, reason, user, LocalDate.now(clock), number).update();
    switch (decision) {
      case "takeOn" -> engagements.accept(number);
      case "informOnly" -> engagements.end(number, EngagementState.INFORMED);
      default -> engagements.end(number, EngagementState.DECLINED);
    }
  }
}
