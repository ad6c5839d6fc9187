package de.transferlotse.document.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** Spots year by year. */
final class Runs {

  private Runs() {}

  /** @param numbers {@code null} where one is missing */
  static List<Spot> spots(int firstYear, String... numbers) {
    return IntStream.range(0, numbers.length).mapToObj(at -> new Spot(firstYear + at, String.valueOf(firstYear + at),
        numbers[at] == null ? null : new BigDecimal(numbers[at]), numbers[at] == null ? "fehlt" : numbers[at])).toList();
  }
}
