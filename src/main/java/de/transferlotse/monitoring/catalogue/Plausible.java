package de.transferlotse.monitoring.catalogue;

import java.math.BigDecimal;

/**
 * What a value of a Kommune usually is; one outside is worth a look and no more. Each may be {@code null}.
 *
 * @param jump against the year before, in per cent of it
 */
public record Plausible(BigDecimal lowest, BigDecimal highest, BigDecimal jump) {

  /** Nothing is known that would be unusual. */
  public static final Plausible ANYTHING = new Plausible(null, null, null);
}
