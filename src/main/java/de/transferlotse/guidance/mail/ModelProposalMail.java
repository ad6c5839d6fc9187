package de.transferlotse.guidance.mail;

import de.transferlotse.agreement.Agreements;
import de.transferlotse.engagement.LocalWorkingDays;
import de.transferlotse.engagement.MunicipalityMail;
import de.transferlotse.guidance.ModelProposal;
import de.transferlotse.guidance.ModelProposals;
import de.transferlotse.guidance.Models;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the Kommune which models suit it and why, and asks it to choose. */
@Component
class ModelProposalMail implements MunicipalityMail {

  /** As long as the consultant's task of recording the choice runs. */
  private static final int WORKING_DAYS_TO_CHOOSE = 20;

  private final ModelProposals proposals;
  private final Models models;
  private final Agreements agreements;
  private final LocalWorkingDays workingDays;

  ModelProposalMail(ModelProposals proposals, Models models, Agreements agreements, LocalWorkingDays workingDays) {
    this.proposals = proposals;
    this.models = models;
    this.agreements = agreements;
    this.workingDays = workingDays;
  }

  /** A suggestion with texts only. */
  public record Suggested(int rank, String name, String description, String example, List<String> reasons) {}

  @Override
  public String template() {
    return "model-proposal";
  }

  @Override
  public Content content(String number) {
    ModelProposal proposal = proposals.of(number).orElseThrow();
    List<Suggested> suggestions = proposal.suggestions().stream().map(each -> new Suggested(each.rank(),
        each.model().name(), each.model().description(), each.model().example() == null ? "" : each.model().example(),
        each.reasons())).toList();
    return new Content("Vorschlag vom " + proposal.proposedOn(), Map.of(
        "inForceOn", agreements.inForce(number).orElseThrow().inForceOn(),
        "models", models.all().size(),
        "suggestions", suggestions,
        "chooseBy", workingDays.fromToday(number, WORKING_DAYS_TO_CHOOSE)));
  }
}
