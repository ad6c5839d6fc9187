package de.transferlotse.closing;

import de.transferlotse.agreement.Agreement;
import de.transferlotse.agreement.AgreementState;
import de.transferlotse.agreement.Agreements;
import de.transferlotse.agreement.CouncilDecisions;
import de.transferlotse.agreement.CouncilPath;
import de.transferlotse.calendar.GermanDates;
import de.transferlotse.engagement.EngagementState;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.evaluation.Impacts;
import de.transferlotse.guidance.Milestone;
import de.transferlotse.guidance.MilestoneState;
import de.transferlotse.guidance.Milestones;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How an engagement ends: with what was reached, or without an agreement. */
@Service
@Transactional
public class Ending {

  private final Engagements engagements;
  private final Agreements agreements;
  private final CouncilDecisions decisions;
  private final Impacts impacts;
  private final Milestones milestones;

  Ending(Engagements engagements, Agreements agreements, CouncilDecisions decisions, Impacts impacts,
      Milestones milestones) {
    this.engagements = engagements;
    this.agreements = agreements;
    this.decisions = decisions;
    this.impacts = impacts;
    this.milestones = milestones;
  }

  /** Ends the engagement; from now on the Kommune may begin another. */
  public void close(String number) {
    engagements.end(number, isRefused(number) ? EngagementState.REFUSED : EngagementState.CLOSED);
  }

  /** Whether no agreement ever came into force; then only a refusal for good leads to the closing. */
  public boolean isRefused(String number) {
    return agreements.inForce(number).isEmpty();
  }

  /** Which body refused and why, for instance „Kreistag am 24. Februar 2026: …“; empty if none did. */
  public String refusal(String number) {
    return isRefused(number) ? lastRefusal(number) : "";
  }

  /** Which body refused to go on after the agreement in force, and why; empty if none did. */
  public String renewalRefusal(String number) {
    List<Agreement> all = agreements.all(number);
    boolean refused = !isRefused(number) && all.get(all.size() - 1).state() == AgreementState.REFUSED;
    return refused ? lastRefusal(number) : "";
  }

  private String lastRefusal(String number) {
    return agreements.all(number).stream().flatMap(one -> decisions.of(one.id()).stream())
        .filter(decision -> decision.path() == CouncilPath.refused).reduce((earlier, later) -> later)
        .map(decision -> "%s am %s: %s".formatted(decision.body(),
            GermanDates.inWords(decision.decidedOn()), decision.reason()))
        .orElse("");
  }

  /** What came of it, in one sentence. */
  public String outcome(String number) {
    if (isRefused(number)) {
      String refusal = refusal(number);
      return "ohne Zielvereinbarung beendet" + (refusal.isEmpty() ? "" : "; " + refusal);
    }
    List<String> figures = figures(number);
    return figures.isEmpty() ? "mit Zielvereinbarung, ohne Evaluation" : String.join("; ", figures);
  }

  /** What was reached, in figures; empty where nothing was measured. */
  public List<String> figures(String number) {
    var figures = new ArrayList<String>();
    impacts.of(number).ifPresent(impact -> {
      if (impact.hasMeans()) {
        figures.add("Mittelwert der sieben Kernkomponenten: %s zu Beginn, %s am Ende (Stufen 0 bis 4)"
            .formatted(impact.meanBeforeText(), impact.meanAfterText()));
      }
      figures.add(impact.goalsText());
      if (!impact.newStructures().isEmpty()) {
        figures.add("Neue Strukturen: " + String.join("; ", impact.newStructures()));
      }
    });
    List<Milestone> all = milestones.of(number);
    if (!all.isEmpty()) {
      figures.add("%d von %d Meilensteinen erreicht".formatted(
          all.stream().filter(milestone -> milestone.state() == MilestoneState.DONE).count(), all.size()));
    }
    return List.copyOf(figures);
  }
}
