package de.transferlotse.agreement.process;

import de.transferlotse.agreement.Agreement;
import de.transferlotse.agreement.CouncilDecision;
import de.transferlotse.agreement.CouncilDecisions;
import de.transferlotse.agreement.Goal;
import de.transferlotse.agreement.Signature;
import de.transferlotse.calendar.GermanDates;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.FormTexts;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.municipality.Municipality;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the forms of the Zielvereinbarung show alike: the Kommune, the documents, the goals, the decisions so far. */
@Component
class AgreementViews {

  private final Engagements engagements;
  private final Municipalities municipalities;
  private final CouncilDecisions decisions;
  private final FormTexts texts;

  AgreementViews(Engagements engagements, Municipalities municipalities, CouncilDecisions decisions,
      FormTexts texts) {
    this.engagements = engagements;
    this.municipalities = municipalities;
    this.decisions = decisions;
    this.texts = texts;
  }

  /** A row of the table of goals. */
  record GoalRow(String component, String goal, String measure, String dueOn) {}

  /** A row of the table of sessions. */
  record DecisionRow(String body, String decidedOn, String paperNumber, String result, String votes,
      String reason) {}

  Municipality municipality(String number) {
    return municipalities.of(engagements.of(number).municipalityKey());
  }

  /** „Vorname Nachname, Landrat, am 26. Februar 2026“. */
  String said(Signature signature) {
    return "%s, %s, am %s".formatted(signature.name(), signature.function(), GermanDates.inWords(signature.signedOn()));
  }

  /** Heading and documents, before there is an agreement. */
  Map<String, Object> of(TaskAtHand task) {
    var view = new HashMap<String, Object>();
    view.put("heading", texts.heading(task.number()));
    view.put("documents", texts.documents(task.number()));
    view.put("uploads", texts.uploadLink(task.taskId()));
    return view;
  }

  /** Beside heading and documents the agreement as it stands. */
  Map<String, Object> of(TaskAtHand task, Agreement agreement) {
    Map<String, Object> view = of(task);
    view.put("term", GermanDates.inWords(agreement.startsOn()) + " bis " + GermanDates.inWords(agreement.endsOn()));
    view.put("draftName", "Entwurf " + agreement.version());
    view.put("goals", agreement.goals().stream().map(this::row).toList());
    view.put("decisions", decisions.of(agreement.id()).stream().map(this::row).toList());
    return view;
  }

  private GoalRow row(Goal goal) {
    return new GoalRow(goal.component().label(), goal.goal(), goal.indicator() + ": " + goal.target(),
        GermanDates.inWords(goal.dueOn()));
  }

  private DecisionRow row(CouncilDecision decision) {
    return new DecisionRow(decision.body(), GermanDates.inWords(decision.decidedOn()), orDash(decision.paperNumber()),
        outcome(decision), orDash(decision.votes()), orDash(decision.reason()));
  }

  private static String outcome(CouncilDecision decision) {
    return switch (decision.path()) {
      case resolved -> decision.result().label();
      case refused -> decision.path().label();
      default -> decision.result().label() + "; " + decision.path().label();
    };
  }

  private static String orDash(String text) {
    return text == null || text.isEmpty() ? "–" : text;
  }
}
