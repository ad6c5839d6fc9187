package de.transferlotse.agreement.mail;

import de.transferlotse.agreement.Agreement;
import de.transferlotse.agreement.AgreementPapers;
import de.transferlotse.agreement.Agreements;
import de.transferlotse.agreement.CouncilDecision;
import de.transferlotse.agreement.CouncilDecisions;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.LocalWorkingDays;
import de.transferlotse.engagement.MunicipalityMail;
import de.transferlotse.municipality.GermanTerm;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.municipality.Municipality;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Sends the paper that the Kommune signs once its last body has approved. */
@Component
class AgreementForSignature implements MunicipalityMail {

  /** As long as the consultant's task of recording the signature runs. */
  private static final int WORKING_DAYS_TO_SIGN = 15;

  private final Agreements agreements;
  private final CouncilDecisions decisions;
  private final AgreementPapers papers;
  private final Engagements engagements;
  private final Municipalities municipalities;
  private final LocalWorkingDays workingDays;

  AgreementForSignature(Agreements agreements, CouncilDecisions decisions, AgreementPapers papers,
      Engagements engagements, Municipalities municipalities, LocalWorkingDays workingDays) {
    this.agreements = agreements;
    this.decisions = decisions;
    this.papers = papers;
    this.engagements = engagements;
    this.municipalities = municipalities;
    this.workingDays = workingDays;
  }

  @Override
  public String template() {
    return "agreement-for-signature";
  }

  @Override
  public Content content(String number) {
    Agreement agreement = agreements.current(number);
    CouncilDecision approval = decisions.approvalOf(agreement).orElseThrow();
    Municipality municipality = municipalities.of(engagements.of(number).municipalityKey());
    String head = agreement.terms().clauses().municipalityHead();
    return new Content("Vereinbarung %d, Entwurf %d".formatted(agreement.sequence(), agreement.version()), Map.of(
        "version", agreement.version(),
        "body", body(approval, municipality.representation()),
        "decidedOn", approval.decidedOn(),
        "paperNumber", Objects.requireNonNullElse(approval.paperNumber(), ""),
        "head", Objects.requireNonNullElse(head, municipality.head().label()),
        "startsOn", agreement.startsOn(),
        "endsOn", agreement.endsOn(),
        "signBy", workingDays.fromToday(number, WORKING_DAYS_TO_SIGN)),
        List.of(papers.forSignature(agreement).orElseThrow().pdfId()));
  }

  /** „der Kreistag“, „das Gremium „Hauptausschuss““. */
  private static String body(CouncilDecision approval, GermanTerm representation) {
    return approval.body().equals(representation.label()) ? representation.nominative()
        : "das Gremium „" + approval.body() + "“";
  }
}
