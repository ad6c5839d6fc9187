package de.transferlotse.rating;

import de.transferlotse.engagement.Engagement;
import de.transferlotse.record.Cell;
import de.transferlotse.record.RecordSection;
import de.transferlotse.record.RecordTable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The agreed ratings in short, in the record. */
@Component
@Order(130)
class RatingSection implements RecordSection {

  private final Profiles profiles;

  RatingSection(Profiles profiles) {
    this.profiles = profiles;
  }

  @Override
  public String title() {
    return "Bewertung";
  }

  @Override
  public RecordTable of(Engagement engagement) {
    RecordTable table = RecordTable.of("Wann", "Profilklasse", "Mittelwert", "Stufen").orElse("Noch keine Bewertung.");
    Stream.of(Round.values()).forEach(round -> profiles.of(engagement.number(), round).ifPresent(profile ->
        table.row(Cell.of(round.label()), Cell.of(profile.profileClass().label()), Cell.of(profile.meanText()),
            Cell.of(levels(engagement.number(), round)))));
    return table;
  }

  private String levels(String number, Round round) {
    return profiles.levels(number, round).entrySet().stream()
        .map(entry -> entry.getKey() + ": " + (entry.getValue() == null ? "–" : entry.getValue()))
        .collect(Collectors.joining(", "));
  }
}
