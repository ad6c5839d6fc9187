package de.transferlotse.pause;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.record.Cell;
import de.transferlotse.record.RecordSection;
import de.transferlotse.record.RecordTable;
import java.time.Instant;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The pauses of an engagement in its record. */
@Component
@Order(200)
class PauseSection implements RecordSection {

  private final Pauses pauses;

  PauseSection(Pauses pauses) {
    this.pauses = pauses;
  }

  @Override
  public String title() {
    return "Pausen";
  }

  @Override
  public RecordTable of(Engagement engagement) {
    RecordTable table = RecordTable.of("Von", "Geplant bis", "Geendet am", "Grund").orElse(null);
    pauses.pausesOf(engagement.number()).forEach(pause -> table.row(day(pause.begunAt()),
        pause.until() == null ? Cell.of("offen") : Cell.of(pause.until()), day(pause.endedAt()),
        Cell.of(pause.reason()).with(pause.endNote())));
    return table;
  }

  private static Cell day(Instant time) {
    return time == null ? Cell.of("") : Cell.of(OfficeTime.dayOf(time));
  }
}
