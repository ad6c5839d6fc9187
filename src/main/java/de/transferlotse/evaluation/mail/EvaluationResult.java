package de.transferlotse.evaluation.mail;

import de.transferlotse.document.Document;
import de.transferlotse.document.DocumentKind;
import de.transferlotse.document.Documents;
import de.transferlotse.engagement.MunicipalityMail;
import de.transferlotse.evaluation.ComponentChange;
import de.transferlotse.evaluation.Impact;
import de.transferlotse.evaluation.Impacts;
import de.transferlotse.rating.RatingGrid;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sends the Evaluationsblatt and says the strongest changes in words. */
@Component
class EvaluationResult implements MunicipalityMail {

  private static final int NAMED_CHANGES = 2;
  private static final List<String> STEPS = List.of("eine Stufe", "zwei Stufen", "drei Stufen", "vier Stufen");

  private final Impacts impacts;
  private final RatingGrid grid;
  private final Documents documents;

  EvaluationResult(Impacts impacts, RatingGrid grid, Documents documents) {
    this.impacts = impacts;
    this.grid = grid;
    this.documents = documents;
  }

  /** For instance „K5 Koordination“ and „um zwei Stufen gestiegen, von „1 – …“ auf „3 – …““. */
  public record InWords(String component, String change) {}

  @Override
  public String template() {
    return "evaluation-result";
  }

  @Override
  public Content content(String number) {
    Impact impact = impacts.of(number).orElseThrow();
    Document sheet = documents.latest(number, DocumentKind.EVALUATION).orElseThrow();
    return new Content("Evaluationsblatt " + sheet.version(), Map.of(
        "impact", impact,
        "strongest", impact.strongest(NAMED_CHANGES).stream().map(this::inWords).toList()), List.of(sheet.id()));
  }

  private InWords inWords(ComponentChange change) {
    return new InWords(change.title(), "um %s %s, von „%s“ auf „%s“".formatted(STEPS.get(Math.abs(change.delta()) - 1),
        change.delta() > 0 ? "gestiegen" : "gesunken", grid.text(change.before()), grid.text(change.after())));
  }
}
