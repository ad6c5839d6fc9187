package de.transferlotse.monitoring.plausibility;

import de.transferlotse.monitoring.catalogue.Aggregation;
import de.transferlotse.monitoring.catalogue.CatalogueFigure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Whether a figure has changed more within a year than it usually does. */
final class Jump {

  private static final BigDecimal SMALL = BigDecimal.valueOf(20);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Jump() {}

  /** What is odd in words; nothing for small counts, which change by chance. */
  static Optional<String> between(CatalogueFigure figure, String then, BigDecimal before, BigDecimal now) {
    BigDecimal bound = figure.definition().plausible().jump();
    BigDecimal apart = now.subtract(before).abs();
    if (bound == null || apart.signum() == 0 || count(figure) && before.min(now).compareTo(SMALL) < 0 && apart.compareTo(SMALL) < 0) {
      return Optional.empty();
    }
    if (before.signum() == 0) {
      return count(figure) ? Optional.of("Für %s stand hier 0.".formatted(then)) : Optional.empty();
    }
    BigDecimal change = apart.multiply(HUNDRED).divide(before.abs(), MathContext.DECIMAL64);
    return change.compareTo(bound) <= 0 ? Optional.empty()
        : Optional.of("Gegenüber %s (%s) ist das %s um %s %%; üblich sind höchstens %s %%.".formatted(then,
            Wording.number(before, figure), now.compareTo(before) > 0 ? "ein Anstieg" : "ein Rückgang",
            Wording.number(change, 1), Wording.plain(bound)));
  }

  private static boolean count(CatalogueFigure figure) {
    return figure.definition().aggregation() == Aggregation.SUM;
  }
}
