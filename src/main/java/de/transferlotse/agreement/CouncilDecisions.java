package de.transferlotse.agreement;

import de.transferlotse.document.Document;
import de.transferlotse.document.DocumentKind;
import de.transferlotse.document.Documents;
import de.transferlotse.input.Rejection;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way of an agreement through the bodies of the Kommune, session by session. */
@Service
@Transactional
public class CouncilDecisions {

  private final JdbcClient database;
  private final Agreements agreements;
  private final AgreementPapers papers;
  private final Documents documents;
  private final Clock clock;

  CouncilDecisions(JdbcClient database, Agreements agreements, AgreementPapers papers,
      Documents documents, Clock clock) {
    this.database = database;
    this.agreements = agreements;
    this.papers = papers;
    this.documents = documents;
    this.clock = clock;
  }

  /** All sessions that dealt with the agreement, the first first. */
  public List<CouncilDecision> of(UUID agreementId) {
    return database.sql("""
        select position, version, body, decided_on, paper_number, result, votes_for, votes_against, abstentions, path,
          reason, extract_id
        from council_decision where agreement_id = ? order by position""")
        .param(agreementId).query(CouncilDecision.class).list();
  }

  /** The decision by which the version at hand was approved last; nobody signs before it. */
  public Optional<CouncilDecision> approvalOf(Agreement agreement) {
    return approval(agreement, of(agreement.id()));
  }

  static Optional<CouncilDecision> approval(Agreement agreement, List<CouncilDecision> decisions) {
    return decisions.stream()
        .filter(decision -> decision.version() == agreement.version() && decision.result().approves())
        .reduce((earlier, later) -> later);
  }

  /**
   * Records what a body made of the version at hand. A refusal for good ends the agreement; an approval by the last
   * body makes the paper that both sides sign.
   *
   * @throws Rejection if the entries contradict each other or the session lies before the last recorded one
   */
  public void record(String number, Session session, String user) {
    session.requireConsistent();
    Agreement agreement = agreements.current(number);
    requireAfter(of(agreement.id()), agreement, session);
    requireExtract(number, session.extractId());
    insert(agreement, session, user);
    switch (session.path()) {
      case revise -> agreements.giveBack(agreement, ReturnedBy.COUNCIL, session.body() + ": " + session.reason());
      case refused -> agreements.refuse(agreement);
      case resolved -> papers.makeForSignature(agreement, of(agreement.id()));
      case furtherBody -> { }
    }
  }

  private static void requireAfter(List<CouncilDecision> earlier, Agreement agreement, Session session) {
    LocalDate last = earlier.stream().filter(decision -> decision.version() == agreement.version())
        .map(CouncilDecision::decidedOn).max(LocalDate::compareTo).orElse(session.decidedOn());
    if (session.decidedOn().isBefore(last)) {
      throw Rejection.invalid("„Datum der Sitzung“ liegt vor der zuletzt erfassten Sitzung.");
    }
  }

  /** The Beschlussauszüge of an engagement that belong to no decision yet, the newest first. */
  public List<Document> freeExtracts(String number) {
    List<UUID> taken = database.sql("""
        select d.extract_id from council_decision d join agreement a on a.id = d.agreement_id
        where a.number = ? and d.extract_id is not null""").param(number).query(UUID.class).list();
    return documents.listFor(number).stream()
        .filter(document -> document.kind() == DocumentKind.COUNCIL_EXTRACT && !taken.contains(document.id())).toList();
  }

  private void requireExtract(String number, UUID extractId) {
    if (extractId != null && freeExtracts(number).stream().noneMatch(extract -> extract.id().equals(extractId))) {
      throw Rejection.invalid("Der gewählte Beschlussauszug gehört nicht zu dieser Begleitung oder zu einer anderen"
          + " Sitzung.");
    }
  }

  private void insert(Agreement agreement, Session session, String user) {
    database.sql("""
        insert into council_decision (agreement_id, position, version, body, decided_on, paper_number, result,
          votes_for, votes_against, abstentions, path, reason, extract_id, recorded_by, recorded_at)
        values (:agreement, (select count(*) + 1 from council_decision where agreement_id = :agreement), :version,
          :body, :decidedOn, :paperNumber, :result, :votesFor, :votesAgainst, :abstentions, :path, :reason,
          :extract, :user, :now)""")
        .param("agreement", agreement.id()).param("version", agreement.version())
        .param("body", session.body()).param("decidedOn", session.decidedOn())
        .param("paperNumber", session.paperNumber()).param("result", session.result().name())
        .param("votesFor", session.votesFor()).param("votesAgainst", session.votesAgainst())
        .param("abstentions", session.abstentions()).param("path", session.path().name())
        .param("reason", session.reason()).param("extract", session.extractId())
        .param("user", user).param("now", Timestamp.from(clock.instant()))
        .update();
  }
}
