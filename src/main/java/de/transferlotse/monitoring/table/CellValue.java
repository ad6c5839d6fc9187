package de.transferlotse.monitoring.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * What stands in a cell: the text as it is in the file, and what it means. A missing value has no number and is never
 * zero. The number is kept as digits and scale, so that one that nobody asks for costs no {@link BigDecimal}.
 */
public record CellValue(String raw, long digits, int scale, Marker marker, Set<Flag> flags) {

  static CellValue without(String raw, Marker marker) {
    return new CellValue(raw, 0, 0, marker, Set.of());
  }

  public boolean missing() {
    return marker.missing();
  }

  public Optional<BigDecimal> number() {
    return missing() ? Optional.empty() : Optional.of(BigDecimal.valueOf(digits, scale));
  }

  CellValue meaning(Marker other) {
    return new CellValue(raw, digits, scale, other, flags);
  }

  CellValue flagged(Set<Flag> others) {
    return new CellValue(raw, digits, scale, marker, others);
  }
}
