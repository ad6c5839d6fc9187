package de.transferlotse.agreement.mail;

import de.transferlotse.agreement.Agreement;
import de.transferlotse.agreement.AgreementPapers;
import de.transferlotse.agreement.Agreements;
import de.transferlotse.agreement.Paper;
import de.transferlotse.agreement.Return;
import de.transferlotse.agreement.ReturnedBy;
import de.transferlotse.engagement.LocalWorkingDays;
import de.transferlotse.engagement.MunicipalityMail;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sends the draft to be agreed on, to read and to edit. */
@Component
class AgreementDraft implements MunicipalityMail {

  /** As long as the consultant's task of coordinating the draft runs. */
  private static final int WORKING_DAYS_TO_REPLY = 15;

  private final Agreements agreements;
  private final AgreementPapers papers;
  private final LocalWorkingDays workingDays;

  AgreementDraft(Agreements agreements, AgreementPapers papers, LocalWorkingDays workingDays) {
    this.agreements = agreements;
    this.papers = papers;
    this.workingDays = workingDays;
  }

  @Override
  public String template() {
    return "agreement-draft";
  }

  @Override
  public Content content(String number) {
    Agreement agreement = agreements.current(number);
    Paper draft = papers.draft(agreement).orElseThrow();
    return new Content("Vereinbarung %d, Entwurf %d".formatted(agreement.sequence(), agreement.version()), Map.of(
        "version", agreement.version(),
        "reason", reason(agreement),
        "goals", agreement.goals(),
        "startsOn", agreement.startsOn(),
        "endsOn", agreement.endsOn(),
        "replyBy", workingDays.fromToday(number, WORKING_DAYS_TO_REPLY)),
        List.of(draft.pdfId(), draft.docxId()));
  }

  /** Why there is another draft; what our own Leitung objected to stays in the house. */
  private String reason(Agreement agreement) {
    return agreements.returns(agreement.id()).stream().findFirst()
        .filter(last -> last.returnedBy() != ReturnedBy.AGENCY).map(Return::reason).orElse("");
  }
}
