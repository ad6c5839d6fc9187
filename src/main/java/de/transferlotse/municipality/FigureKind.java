package de.transferlotse.municipality;

import java.math.BigDecimal;
import java.math.MathContext;

/** What a figure means and where it comes from; computed ones name the two figures behind them. */
record FigureKind(String id, String label, String unit, int decimals, int year, String asOf, String source,
    Computation computation, String numerator, String denominator) {

  enum Computation {
    /** Stored; the Land's is the sum over its Kommunen. */
    COUNT,
    /** Stored, for the Land too. */
    GIVEN,
    /** One figure per unit of the other. */
    RATIO,
    /** Per cent that one figure is of the other. */
    SHARE,
    /** Per cent by which one figure has changed against the other. */
    CHANGE
  }

  boolean computed() {
    return numerator != null;
  }

  /** Null if one of the two figures is missing or the denominator is zero. */
  BigDecimal compute(BigDecimal top, BigDecimal bottom) {
    if (top == null || bottom == null || bottom.signum() == 0) {
      return null;
    }
    BigDecimal percent = BigDecimal.valueOf(100);
    return switch (computation) {
      case RATIO -> top.divide(bottom, MathContext.DECIMAL64);
      case SHARE -> top.multiply(percent).divide(bottom, MathContext.DECIMAL64);
      case CHANGE -> top.subtract(bottom).multiply(percent).divide(bottom, MathContext.DECIMAL64);
      case COUNT, GIVEN -> throw new IllegalStateException("A stored figure is not computed");
    };
  }
}
