package de.transferlotse.agreement.mail;

import de.transferlotse.agreement.Agreement;
import de.transferlotse.agreement.AgreementPapers;
import de.transferlotse.agreement.Agreements;
import de.transferlotse.agreement.Paper;
import de.transferlotse.agreement.Return;
import de.transferlotse.agreement.ReturnedBy;
import de.transferlotse.calendar.WorkingDays;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.MunicipalityMail;
import de.transferlotse.municipality.Municipalities;
import java.time.Clock;
import java.time.LocalDate;
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
  private final Engagements engagements;
  private final Municipalities municipalities;
  private final WorkingDays workingDays;
  private final Clock clock;

  AgreementDraft(Agreements agreements, AgreementPapers papers, Engagements engagements, Municipalities municipalities,
      WorkingDays workingDays, Clock clock) {
    this.agreements = agreements;
    this.papers = papers;
    this.engagements = engagements;
    this.municipalities = municipalities;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  @Override
  public String template() {
    return "agreement-draft";
  }

  @Override
  public Content content(String number) {
    Agreement agreement = agreements.current(number);
    Paper draft = papers.draft(agreement).orElseThrow();
    String land = municipalities.of(engagements.of(number).municipalityKey()).land().code();
    return new Content("Vereinbarung %d, Entwurf %d".formatted(agreement.sequence(), agreement.version()), Map.of(
        "version", agreement.version(),
        "reason", reason(agreement),
        "goals", agreement.goals(),
        "startsOn", agreement.startsOn(),
        "endsOn", agreement.endsOn(),
        "replyBy", workingDays.after(LocalDate.now(clock), WORKING_DAYS_TO_REPLY, land)),
        List.of(draft.pdfId(), draft.docxId()));
  }

  /** Why there is another draft; what our own Leitung objected to stays in the house. */
  private String reason(Agreement agreement) {
    return agreements.returns(agreement.id()).stream().findFirst()
        .filter(last -> last.returnedBy() != ReturnedBy.AGENCY).map(Return::reason).orElse("");
  }
}
