package de.transferlotse.municipality;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who of the contacts wants no information mails, since when, and how we know; each word of theirs is kept. */
@Service
@Transactional
public class Objections {

  private final JdbcClient database;

  Objections(JdbcClient database) {
    this.database = database;
  }

  /** @param source how they told us, such as „Link in der E-Mail“ */
  public void object(UUID contact, Instant at, String source) {
    database.sql("insert into contact_consent (contact, consents, at, source) values (?, false, ?, ?)")
        .params(contact, Timestamp.from(at), source).update();
  }

  /** Those of a Kommune's contacts whose last word was an objection. */
  @Transactional(readOnly = true)
  public Set<UUID> of(String municipalityKey) {
    return Set.copyOf(database.sql("""
        select contact from (
          select distinct on (c.contact) c.contact, c.consents from contact_consent c
            join contact on contact.id = c.contact where contact.municipality_key = ?
          order by c.contact, c.position desc) last
        where not consents""").param(municipalityKey).query(UUID.class).list());
  }
}
