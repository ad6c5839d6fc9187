package de.transferlotse.guidance.mail;

import de.transferlotse.agreement.Agreements;
import de.transferlotse.agreement.Goal;
import de.transferlotse.document.Document;
import de.transferlotse.document.DocumentKind;
import de.transferlotse.document.Documents;
import de.transferlotse.engagement.MunicipalityMail;
import de.transferlotse.guidance.Milestone;
import de.transferlotse.guidance.Milestones;
import de.transferlotse.guidance.ModelChoice;
import de.transferlotse.guidance.ModelChoices;
import de.transferlotse.guidance.ResponsibleSide;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sends the agreed Umsetzungsplan and says what comes next. */
@Component
class ImplementationPlanMail implements MunicipalityMail {

  private static final int SHOWN = 3;

  private final Milestones milestones;
  private final ModelChoices choices;
  private final Agreements agreements;
  private final Documents documents;

  ImplementationPlanMail(Milestones milestones, ModelChoices choices, Agreements agreements, Documents documents) {
    this.milestones = milestones;
    this.choices = choices;
    this.agreements = agreements;
    this.documents = documents;
  }

  @Override
  public String template() {
    return "implementation-plan";
  }

  @Override
  public Content content(String number) {
    List<Milestone> all = milestones.of(number);
    ModelChoice choice = choices.of(number).orElseThrow();
    var agreement = agreements.inForce(number).orElseThrow();
    Document plan = documents.latest(number, DocumentKind.IMPLEMENTATION_PLAN).orElseThrow();
    return new Content("Umsetzungsplan, Version " + plan.version(), Map.of(
        "model", choice.isOwn() ? "Ihrem eigenen Modell" : "dem Modell „" + choice.modelName() + "“",
        "count", all.size(),
        "goals", agreement.goals().size(),
        "lastGoalOn", agreement.goals().stream().map(Goal::dueOn).max(Comparator.naturalOrder()).orElseThrow(),
        "next", all.get(0),
        "yours", all.get(0).side() != ResponsibleSide.AGENCY,
        "following", all.stream().skip(1).limit(SHOWN).toList(),
        "reflectionFrom", agreement.inForceOn().plusYears(1)), List.of(plan.id()));
  }
}
