package de.transferlotse.monitoring.catalogue;

import de.transferlotse.monitoring.Theme;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the catalogue says of one indicator. The id is our own; {@code leitfadenNr} is free for the number in the
 * Anwendungsleitfaden, which could not be verified. One without tables is computed from others ({@code derivedFrom}) or
 * comes from {@code ownData}.
 *
 * @param asOf words for a time that is a whole year, such as „Abgangsjahr {year}“ or „Schuljahr {year}/{next}“
 * @param census whether its values stand on a census
 * @param figures in the order of a profile; one that is not listed may still be mapped later
 */
public record Indicator(String id, String name, String unit, String formula, String time, Aggregation aggregation, int decimals,
                        Direction direction, List<SourceTable> tables, List<String> derivedFrom, String ownData,
                        List<ComparabilityBreak> breaks, String leitfadenNr, String asOf, boolean census,
                        List<Rounding> rounding, Plausible plausible, List<FigureDefinition> figures) {

  public Indicator {
    tables = tables == null ? List.of() : List.copyOf(tables);
    derivedFrom = derivedFrom == null ? List.of() : List.copyOf(derivedFrom);
    breaks = breaks == null ? List.of() : List.copyOf(breaks);
    ownData = ownData == null ? "" : ownData;
    leitfadenNr = leitfadenNr == null ? "" : leitfadenNr;
    asOf = asOf == null ? "" : asOf;
    rounding = rounding == null ? List.of() : List.copyOf(rounding);
    plausible = plausible == null ? Plausible.ANYTHING : plausible;
    List<FigureDefinition> said = figures == null ? List.of(FigureDefinition.of(FigureId.WHOLE)) : figures;
    var usual = plausible;
    figures = said.stream().map(one -> one.completed(name, unit, decimals, direction, aggregation, formula, usual)).toList();
  }

  public Theme theme() {
    return Theme.valueOf(id.substring(0, 1));
  }

  /** Whether it stands in an official table itself. */
  public boolean official() {
    return !tables.isEmpty();
  }

  /** The figure of this meaning; one that nobody has described has the indicator's own words. */
  public FigureDefinition figure(String meaning) {
    return figures.stream().filter(one -> one.meaning().equals(meaning)).findFirst().orElseGet(() ->
        FigureDefinition.of(meaning).completed(name, unit, decimals, direction, aggregation, formula, plausible));
  }

  /** What a Kommune is asked for, by form or by spreadsheet. */
  public List<FigureDefinition> ownFigures() {
    return figures.stream().filter(FigureDefinition::own).toList();
  }

  /** The figures that stand in tables or are told by a Kommune; all others are worked out. */
  public List<FigureId> given() {
    Stream<String> described = figures.stream().filter(one -> one.calculation().isEmpty()).map(FigureDefinition::meaning);
    Stream<String> mapped = tables.stream().flatMap(table -> table.columns().stream()).map(SourceColumn::meaning);
    return Stream.concat(described, mapped).distinct().map(meaning -> new FigureId(id, meaning)).toList();
  }

  /** A year in this indicator's words; empty if it has none of its own. */
  public String words(int year) {
    return asOf.replace("{year}", String.valueOf(year)).replace("{next}", String.valueOf(year + 1).substring(2));
  }

  /** The table that this indicator takes from a delivery; a variant such as "-B" is the same table. */
  public Optional<SourceTable> table(String code) {
    return tables.stream().filter(table -> code.equals(table.code()) || code.startsWith(table.code() + "-")).findFirst();
  }
}
