package de.transferlotse.ending;

import de.transferlotse.engagement.Engagement;
import de.transferlotse.record.Cell;
import de.transferlotse.record.RecordSection;
import de.transferlotse.record.RecordTable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who wanted to end an engagement early, why, and what was decided, in its record. */
@Component
@Order(220)
class EarlyEndSection implements RecordSection {

  private final EarlyEnds ends;

  EarlyEndSection(EarlyEnds ends) {
    this.ends = ends;
  }

  @Override
  public String title() {
    return "Vorzeitiges Ende";
  }

  @Override
  public RecordTable of(Engagement engagement) {
    RecordTable table = RecordTable.of("Vorgeschlagen am", "Grund", "Erläuterung", "Entscheidung").orElse(null);
    ends.all(engagement.number()).forEach(end -> table.row(Cell.of(end.proposedOn()),
        Cell.of(end.reason().label()).with(end.mergedInto()), Cell.of(end.explanation()), decision(end)));
    return table;
  }

  private static Cell decision(EarlyEnd end) {
    String decision = end.confirmed() == null ? "noch offen" : end.confirmed() ? "bestätigt" : "abgelehnt";
    return Cell.of(decision).with(end.remark());
  }
}
