package de.transferlotse.monitoring.own;

import de.transferlotse.monitoring.catalogue.FigureDefinition;
import de.transferlotse.monitoring.catalogue.FigureId;
import de.transferlotse.monitoring.catalogue.Indicator;
import java.util.Set;

/** A figure that only the Kommune itself can give. */
public record AskedFigure(FigureId id, Indicator indicator, FigureDefinition definition) {

  private static final Set<String> COUNTED = Set.of("Anzahl", "Personen");
  private static final int CENTS = 2;

  public String label() {
    return definition.label();
  }

  public String unit() {
    return definition.unit();
  }

  /** How many decimal places make sense; things that are counted have none. */
  int decimals() {
    return COUNTED.contains(unit()) ? 0 : Math.max(CENTS, definition.decimals());
  }

  /** A year in the words of its indicator, such as „Schuljahr 2023/24“. */
  public String time(int year) {
    String words = indicator.words(year);
    return words.isEmpty() ? String.valueOf(year) : words;
  }
}
