package de.transferlotse.closing;

import de.transferlotse.agreement.Agreement;
import de.transferlotse.agreement.AgreementState;
import de.transferlotse.agreement.Agreements;
import de.transferlotse.agreement.CouncilDecision;
import de.transferlotse.agreement.CouncilDecisions;
import de.transferlotse.calendar.GermanDates;
import de.transferlotse.evaluation.GoalResult;
import de.transferlotse.evaluation.GoalResults;
import de.transferlotse.evaluation.ReviewedGoal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every agreement with its way through the bodies, its goals and what became of them. */
@Component
@Order(30)
class AgreementChapter implements Chapter {

  private final Agreements agreements;
  private final CouncilDecisions decisions;
  private final GoalResults results;

  AgreementChapter(Agreements agreements, CouncilDecisions decisions, GoalResults results) {
    this.agreements = agreements;
    this.decisions = decisions;
    this.results = results;
  }

  @Override
  public Optional<Section> of(String number) {
    List<Agreement> all = agreements.all(number);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    var paragraphs = new ArrayList<String>();
    var tables = new ArrayList<Table>();
    for (Agreement agreement : all) {
      paragraphs.add(inWords(agreement));
      sessions(agreement).ifPresent(tables::add);
      tables.add(goals(agreement));
    }
    return Optional.of(new Section("Zielvereinbarung", paragraphs, tables));
  }

  private static String inWords(Agreement agreement) {
    String name = agreement.sequence() == 1 ? "Die Zielvereinbarung"
        : "Die %d. Zielvereinbarung".formatted(agreement.sequence());
    return switch (agreement.state()) {
      case SIGNED -> "%s ist seit dem %s in Kraft; Laufzeit %s bis %s.".formatted(name,
          GermanDates.inWords(agreement.inForceOn()), GermanDates.inWords(agreement.startsOn()),
          GermanDates.inWords(agreement.endsOn()));
      case REFUSED -> name + " wurde endgültig abgelehnt und trat nicht in Kraft.";
      case DRAFT -> name + " blieb ein Entwurf.";
    };
  }

  private Optional<Table> sessions(Agreement agreement) {
    List<CouncilDecision> sessions = decisions.of(agreement.id());
    return sessions.isEmpty() ? Optional.empty() : Optional.of(new Table("Beratung in den Gremien",
        List.of("Gremium", "Sitzung", "Drucksache", "Ergebnis"), sessions.stream().map(session -> List.of(
            session.body(), GermanDates.inFigures(session.decidedOn()),
            session.paperNumber() == null ? "–" : session.paperNumber(),
            result(session))).toList(), "Angaben der Kommune."));
  }

  private static String result(CouncilDecision session) {
    String votes = session.votes().isEmpty() ? "" : " (" + session.votes() + ")";
    String reason = session.reason() == null ? "" : ". Begründung: " + session.reason();
    return session.result().label() + votes + reason;
  }

  private Table goals(Agreement agreement) {
    List<ReviewedGoal> reviewed = results.of(agreement);
    boolean measured = reviewed.stream().anyMatch(goal -> goal.result() != null);
    return measured
        ? new Table("Ziele und Ergebnisse", List.of("Ziel", "Zielwert", "Erreicht", "Ergebnis"),
            reviewed.stream().map(AgreementChapter::measured).toList(), "Zielvereinbarung und Evaluation.")
        : new Table(agreement.state() == AgreementState.SIGNED ? "Vereinbarte Ziele" : "Ziele des Entwurfs",
            List.of("Ziel", "Zielwert", "Termin"), reviewed.stream().map(goal -> List.of(title(goal), target(goal),
                GermanDates.inFigures(goal.goal().dueOn()))).toList(), "Zielvereinbarung.");
  }

  private static List<String> measured(ReviewedGoal goal) {
    GoalResult result = goal.result();
    return result == null ? List.of(title(goal), target(goal), "–", "–") : List.of(title(goal), target(goal),
        result.reached().label(), result.reason() == null ? result.result()
            : result.result() + "\nBegründung: " + result.reason());
  }

  private static String title(ReviewedGoal goal) {
    return goal.position() + ". " + goal.goal().goal();
  }

  private static String target(ReviewedGoal goal) {
    return goal.goal().indicator() + ": " + goal.goal().target();
  }
}
