package de.transferlotse.agreement.mail;

import de.transferlotse.agreement.Agreement;
import de.transferlotse.agreement.Agreements;
import de.transferlotse.agreement.CouncilDecisions;
import de.transferlotse.engagement.LocalWorkingDays;
import de.transferlotse.engagement.MunicipalityMail;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks for the decision of the Kommune's bodies, once for each session that is still to come. */
@Component
class CouncilDecisionRequest implements MunicipalityMail {

  /** As long as the consultant's task of recording the decision runs. */
  private static final int WORKING_DAYS_TO_DECIDE = 60;

  private final Agreements agreements;
  private final CouncilDecisions decisions;
  private final LocalWorkingDays workingDays;

  CouncilDecisionRequest(Agreements agreements, CouncilDecisions decisions, LocalWorkingDays workingDays) {
    this.agreements = agreements;
    this.decisions = decisions;
    this.workingDays = workingDays;
  }

  @Override
  public String template() {
    return "council-decision-request";
  }

  @Override
  public Content content(String number) {
    Agreement agreement = agreements.current(number);
    int sessions = decisions.of(agreement.id()).size();
    long ofThisDraft = decisions.of(agreement.id()).stream().filter(one -> one.version() == agreement.version()).count();
    return new Content("Vereinbarung %d, Sitzung %d, Entwurf %d".formatted(agreement.sequence(), sessions + 1,
        agreement.version()), Map.of(
        "version", agreement.version(),
        "first", ofThisDraft == 0,
        "reportBy", workingDays.fromToday(number, WORKING_DAYS_TO_DECIDE)));
  }
}
