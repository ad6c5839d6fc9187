package de.transferlotse.monitoring.plausibility;

import de.transferlotse.monitoring.catalogue.CatalogueFigure;
import de.transferlotse.monitoring.catalogue.Plausible;
import java.math.BigDecimal;
import java.util.Optional;

/** Whether a figure lies where figures of this kind lie. */
final class Level {

  private Level() {}

  /**
   * What is odd in words. The bounds are those of a whole Kommune; only what is impossible is so of a part and of a Land too.
   *
   * @param usual whether it is the whole of a Kommune
   */
  static Optional<String> of(CatalogueFigure figure, BigDecimal number, boolean usual) {
    Plausible bounds = figure.definition().plausible();
    if (bounds.lowest() != null && (usual || bounds.lowest().signum() == 0) && number.compareTo(bounds.lowest()) < 0) {
      return Optional.of(bounds.lowest().signum() == 0 ? "Weniger als 0 kann es nicht geben."
          : "Das liegt unter dem, was üblich ist (mindestens %s).".formatted(Wording.plain(bounds.lowest())));
    }
    return usual && bounds.highest() != null && number.compareTo(bounds.highest()) > 0
        ? Optional.of("Das liegt über dem, was üblich ist (höchstens %s).".formatted(Wording.plain(bounds.highest())))
        : Optional.empty();
  }
}
