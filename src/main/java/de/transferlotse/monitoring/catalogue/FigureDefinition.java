package de.transferlotse.monitoring.catalogue;

import java.util.Optional;

/**
 * What the catalogue says of one figure of an indicator; where it says nothing, the indicator's own words hold.
 *
 * @param label as it stands in a profile
 * @param own whether a Kommune is asked for it
 * @param sumOfParts whether the parts add up to the whole where the table blocks the whole
 * @param peers whether it tells alike Kommunen, unless other figures are chosen
 */
public record FigureDefinition(String meaning, String label, String unit, Integer decimals, Direction direction,
                               Aggregation aggregation, String formula, boolean own, boolean sumOfParts, boolean peers,
                               Plausible plausible, Quotient quotient, Change change, Difference difference) {

  static FigureDefinition of(String meaning) {
    return new FigureDefinition(meaning, null, null, null, null, null, null, false, false, false, null, null, null, null);
  }

  /** How it is worked out; empty if it is given. */
  public Optional<Calculation> calculation() {
    Calculation rate = quotient == null ? change : quotient;
    return Optional.ofNullable(rate == null ? difference : rate);
  }

  FigureDefinition completed(String name, String itsUnit, int itsDecimals, Direction itsDirection, Aggregation itsAggregation,
      String itsFormula, Plausible itsPlausible) {
    String called = meaning.equals(FigureId.WHOLE) ? name : name + ", " + meaning;
    return new FigureDefinition(meaning, or(label, called), or(unit, itsUnit), or(decimals, itsDecimals),
        or(direction, itsDirection), or(aggregation, inherited(itsAggregation)), or(formula, itsFormula), own, sumOfParts, peers,
        or(plausible, itsPlausible), quotient, change, difference);
  }

  /** Rates do not add up even if the counts of their indicator do: those weigh by their denominators, changes not at all. */
  private Aggregation inherited(Aggregation itsAggregation) {
    if (itsAggregation != Aggregation.SUM || quotient == null && change == null) {
      return itsAggregation;
    }
    return quotient == null ? Aggregation.NONE : Aggregation.WEIGHTED_MEAN;
  }

  private static <T> T or(T said, T otherwise) {
    return said == null ? otherwise : said;
  }
}
