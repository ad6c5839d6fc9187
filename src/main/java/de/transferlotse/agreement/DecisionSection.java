package de.transferlotse.agreement;

import de.transferlotse.engagement.Engagement;
import de.transferlotse.record.Cell;
import de.transferlotse.record.RecordSection;
import de.transferlotse.record.RecordTable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the bodies of a Kommune decided, in its record. */
@Component
@Order(110)
class DecisionSection implements RecordSection {

  private final Agreements agreements;
  private final CouncilDecisions decisions;

  DecisionSection(Agreements agreements, CouncilDecisions decisions) {
    this.agreements = agreements;
    this.decisions = decisions;
  }

  @Override
  public String title() {
    return "Beschlüsse der Gremien";
  }

  @Override
  public RecordTable of(Engagement engagement) {
    RecordTable table = RecordTable.of("Sitzung", "Gremium", "Ergebnis", "Drucksache").orElse("Noch keine Beschlüsse.");
    agreements.all(engagement.number()).stream().flatMap(agreement -> decisions.of(agreement.id()).stream())
        .forEach(decision -> table.row(Cell.of(decision.decidedOn()), Cell.of(decision.body()),
            Cell.of(decision.result().label()).with(decision.votes()), paper(decision)));
    return table;
  }

  private static Cell paper(CouncilDecision decision) {
    return decision.extractId() == null ? Cell.of(decision.paperNumber())
        : Cell.of(decision.paperNumber() == null ? "Auszug" : decision.paperNumber())
            .linked("/pages/documents/" + decision.extractId());
  }
}
