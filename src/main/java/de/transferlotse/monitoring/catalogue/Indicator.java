package de.transferlotse.monitoring.catalogue;

import de.transferlotse.monitoring.Theme;
import java.util.List;
import java.util.Optional;

/**
 * What the catalogue says of one indicator. The id is our own; {@code leitfadenNr} is free for the number in the
 * Anwendungsleitfaden, which could not be verified. One without tables is computed from others ({@code derivedFrom}) or
 * comes from {@code ownData}.
 */
public record Indicator(String id, String name, String unit, String formula, String time, Aggregation aggregation, int decimals,
                        Direction direction, List<SourceTable> tables, List<String> derivedFrom, String ownData,
                        List<ComparabilityBreak> breaks, String leitfadenNr) {

  public Indicator {
    tables = tables == null ? List.of() : List.copyOf(tables);
    derivedFrom = derivedFrom == null ? List.of() : List.copyOf(derivedFrom);
    breaks = breaks == null ? List.of() : List.copyOf(breaks);
    ownData = ownData == null ? "" : ownData;
    leitfadenNr = leitfadenNr == null ? "" : leitfadenNr;
  }

  public Theme theme() {
    return Theme.valueOf(id.substring(0, 1));
  }

  /** Whether it stands in an official table itself. */
  public boolean official() {
    return !tables.isEmpty();
  }

  /** The table that this indicator takes from a delivery; a variant such as "-B" is the same table. */
  public Optional<SourceTable> table(String code) {
    return tables.stream().filter(table -> code.equals(table.code()) || code.startsWith(table.code() + "-")).findFirst();
  }
}
