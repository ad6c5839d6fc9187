package de.transferlotse.agreement;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.document.Document;
import de.transferlotse.document.DocumentKind;
import de.transferlotse.document.Documents;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.input.Rejection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signatures of both sides below a version, and the signed scan that puts the agreement into force. */
@Service
@Transactional
public class Signatures {

  private final JdbcClient database;
  private final AgreementRows rows;
  private final Agreements agreements;
  private final CouncilDecisions decisions;
  private final AgreementPapers papers;
  private final Documents documents;
  private final Engagements engagements;
  private final Clock clock;

  Signatures(JdbcClient database, AgreementRows rows, Agreements agreements, CouncilDecisions decisions,
      AgreementPapers papers, Documents documents, Engagements engagements, Clock clock) {
    this.database = database;
    this.rows = rows;
    this.agreements = agreements;
    this.decisions = decisions;
    this.papers = papers;
    this.documents = documents;
    this.engagements = engagements;
    this.clock = clock;
  }

  /** The signatures below the version at hand, the Kommune's first. */
  public List<Signature> of(Agreement agreement) {
    return database.sql("""
        select side, signed_on, name, function from agreement_signature where agreement_id = ? and version = ?
        order by side desc""").params(agreement.id(), agreement.version()).query(Signature.class).list();
  }

  /** @throws Rejection if the day lies in the future, after the term or before the decision of the last body */
  public void sign(String number, Signature signature) {
    Agreement agreement = agreements.current(number);
    requireDay(agreement, signature.signedOn());
    database.sql("""
        insert into agreement_signature (agreement_id, version, side, signed_on, name, function)
        values (?, ?, ?, ?, ?, ?)""")
        .params(agreement.id(), agreement.version(), signature.side().name(), signature.signedOn(), signature.name(),
            signature.function()).update();
  }

  private void requireDay(Agreement agreement, LocalDate signedOn) {
    if (signedOn.isAfter(LocalDate.now(clock))) {
      throw Rejection.invalid("„Unterschrieben am“ liegt in der Zukunft.");
    }
    if (signedOn.isAfter(agreement.endsOn())) {
      throw Rejection.invalid("„Unterschrieben am“ liegt nach dem Ende der Laufzeit am %s."
          .formatted(GermanDates.inFigures(agreement.endsOn())));
    }
    decisions.approvalOf(agreement).filter(approval -> signedOn.isBefore(approval.decidedOn())).ifPresent(approval -> {
      throw Rejection.invalid("„Unterschrieben am“ liegt vor dem Beschluss vom %s (%s)."
          .formatted(GermanDates.inFigures(approval.decidedOn()), approval.body()));
    });
  }

  /** The Leitung does not sign; the version goes back to be worked on. */
  public void decline(String number, String reason) {
    agreements.giveBack(agreements.current(number), ReturnedBy.AGENCY, reason);
  }

  /** The signed scan that was uploaded since the paper for signing was made. */
  public Optional<Document> scanOf(Agreement agreement) {
    return documents.latest(agreement.number(), DocumentKind.SIGNED_AGREEMENT)
        .filter(scan -> papers.forSignature(agreement).map(paper -> !scan.createdAt().isBefore(paper.madeAt()))
            .orElse(true));
  }

  /**
   * Puts the agreement into force on the day of the later signature, with the term as it was signed. One that follows
   * another begins the next term of the engagement.
   *
   * @throws Rejection if the scan is missing or the term does not hold the goals' dates
   */
  public void file(String number, LocalDate startsOn, LocalDate endsOn) {
    Agreement agreement = agreements.current(number);
    new AgreementTerms(startsOn, endsOn, agreement.goals(), agreement.terms().clauses()).requireOrderedDates();
    Document scan = scanOf(agreement).orElseThrow(() -> Rejection.invalid("Bitte laden Sie zuerst den Scan der"
        + " unterschriebenen Fassung hoch (Art „" + DocumentKind.SIGNED_AGREEMENT.label() + "“)."));
    LocalDate inForceOn = of(agreement).stream().map(Signature::signedOn).max(LocalDate::compareTo).orElseThrow();
    boolean renewal = agreements.inForce(number).isPresent();
    rows.sign(agreement, inForceOn, scan.id(), startsOn, endsOn);
    if (renewal) {
      engagements.beginNextTerm(number);
    }
  }
}
