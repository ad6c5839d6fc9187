package de.transferlotse.answer.link;

import de.transferlotse.correspondence.LinkTokens;
import de.transferlotse.platform.AnswerSettings;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of links that left in mails. */
@Repository
class IssuedLinks implements LinkTokens {

  private static final String KNOWN = """
      select link.id, link.request, link.mail, link.expires_at, link.revoked_at, mail.recipient_address as address,
        mail.recipient_function as function
      from answer_link link join mail on mail.id = link.mail
      """;

  private final JdbcClient database;
  private final AnswerSettings settings;
  private final Clock clock;

  IssuedLinks(JdbcClient database, AnswerSettings settings, Clock clock) {
    this.database = database;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * A link.
   *
   * @param address of the mail that it stood in. Personal data
   * @param function of who was written to
   */
  record IssuedLink(UUID id, UUID request, UUID mail, Instant expiresAt, Instant revokedAt, String address,
      String function) {

    /** Tells nothing about the recipient, as records end up in logs. */
    @Override
    public String toString() {
      return "IssuedLink[" + id + "]";
    }
  }

  /** In a transaction of its own: the row is there before anybody can follow the link. */
  @Override
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public Map<UUID, String> issue(UUID mail, Collection<UUID> requests) {
    Map<UUID, AnswerToken> tokens = new LinkedHashMap<>();
    requests.forEach(request -> tokens.put(request, AnswerToken.random()));
    Instant now = clock.instant();
    database.sql("""
        with former as (delete from answer_link where mail = :mail)
        insert into answer_link (id, request, mail, token_hash, issued_at, expires_at)
        select gen_random_uuid(), link.request, :mail, link.hash, :now, :end
        from unnest(:requests, :hashes) as link (request, hash)""")
        .param("mail", mail).param("now", Timestamp.from(now)).param("end", Timestamp.from(now.plus(settings.validFor())))
        .param("requests", tokens.keySet().toArray(UUID[]::new))
        .param("hashes", tokens.values().stream().map(AnswerToken::hash).toArray(byte[][]::new)).update();
    return tokens.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, token -> token.getValue().text()));
  }

  Optional<IssuedLink> find(AnswerToken token) {
    return database.sql(KNOWN + "where token_hash = ?").param(token.hash()).query(IssuedLink.class).optional();
  }

  /** What was sent in this mail can no longer be used. */
  void revoke(UUID mail) {
    database.sql("update answer_link set revoked_at = ? where mail = ? and revoked_at is null")
        .params(Timestamp.from(clock.instant()), mail).update();
  }
}
