package de.transferlotse.monitoring.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** What a quotient was worked out of, so that those of several Kommunen can be put together rightly. */
record Ratio(BigDecimal numerator, BigDecimal denominator, int factor) {

  static final MathContext EXACT = MathContext.DECIMAL64;

  /** The quotient of all of them: numerators added up over denominators added up. */
  static Ratio together(List<Ratio> some) {
    return new Ratio(some.stream().map(Ratio::numerator).reduce(BigDecimal.ZERO, BigDecimal::add),
        some.stream().map(Ratio::denominator).reduce(BigDecimal.ZERO, BigDecimal::add), some.get(0).factor);
  }

  boolean defined() {
    return denominator.signum() != 0;
  }

  BigDecimal number() {
    return numerator.multiply(BigDecimal.valueOf(factor)).divide(denominator, EXACT);
  }
}
