package de.transferlotse.municipality;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.input.Rejection;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which contacts want information mails, since when, and how we know. Each word of theirs is kept, the last one counts, for
 * their address: whoever has two functions gets one mail and says it once.
 */
@Service
@Transactional
public class Consents {

  private final JdbcClient database;
  private final Clock clock;

  Consents(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** A contact says it themselves, by the link in a mail. */
  public void say(UUID contact, boolean consents) {
    keep(UUID.randomUUID(), contact, consents, clock.instant(), ConsentSource.LINK, null, null);
  }

  /**
   * Somebody of the agency notes what a contact of this Kommune told them; nothing happens if there is one with this id.
   *
   * @throws Rejection (invalid) if they said something later that we know of
   */
  public void note(UUID id, String municipalityKey, ConsentNote told, String user) {
    String address = database.sql("select email from contact where id = ? and municipality_key = ? for update")
        .params(told.contact(), municipalityKey).query(String.class).optional()
        .orElseThrow(() -> Rejection.invalid("Bitte wählen Sie eine Ansprechperson dieser Kommune aus."));
    if (!ConsentSource.noted().contains(told.source())) {
      throw Rejection.invalid("Bitte wählen Sie aus, woher wir es wissen.");
    }
    Consent last = lastByAddress(municipalityKey).get(address);
    if (last != null && told.toldOn().isBefore(OfficeTime.dayOf(last.at()))) {
      throw Rejection.invalid("Am %s hat die Person schon etwas Neueres gesagt; es gilt, was sie zuletzt gesagt hat."
          .formatted(GermanDates.inFigures(OfficeTime.dayOf(last.at()))));
    }
    keep(id, told.contact(), told.consents(), moment(told.toldOn()), told.source(), user, told.note());
  }

  /** Those of a Kommune's contacts whose last word was an objection. */
  @Transactional(readOnly = true)
  public Set<UUID> objecting(String municipalityKey) {
    return Set.copyOf(database.sql("""
        select contact.id from contact join (
          select distinct on (who.email) who.email, said.consents from contact_consent said
            join contact who on who.id = said.contact where who.municipality_key = :municipality
          order by who.email, said.position desc) last on last.email = contact.email
        where contact.municipality_key = :municipality and not last.consents""")
        .param("municipality", municipalityKey).query(UUID.class).list());
  }

  /** All that contacts of a Kommune ever said, the latest first. */
  @Transactional(readOnly = true)
  public List<Consent> of(String municipalityKey) {
    return database.sql("""
        select contact, function, email, consents, at, source, noted_by, note
        from contact_consent join contact on contact.id = contact where municipality_key = ? order by position desc""")
        .param(municipalityKey).query(Consent.class).list();
  }

  /** The last word of each address that ever said one. */
  @Transactional(readOnly = true)
  public Map<String, Consent> lastByAddress(String municipalityKey) {
    return of(municipalityKey).stream()
        .collect(Collectors.toMap(Consent::email, Function.identity(), (latest, earlier) -> latest));
  }

  private void keep(UUID id, UUID contact, boolean consents, Instant at, ConsentSource source, String user, String note) {
    database.sql("""
        insert into contact_consent (id, contact, consents, at, source, noted_by, noted_at, note)
        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
        .params(id, contact, consents, Timestamp.from(at), source.name(), user, Timestamp.from(clock.instant()), note)
        .update();
  }

  private static Instant moment(LocalDate toldOn) {
    return OfficeTime.instant(toldOn.atStartOfDay());
  }
}
