package de.transferlotse.monitoring.figure;

import de.transferlotse.monitoring.catalogue.Indicator;
import de.transferlotse.monitoring.store.Period;

/**
 * The time of a quantity in the words of its statistic.
 *
 * @param since the earlier time of a change; {@code null} otherwise
 */
record Moment(Indicator indicator, Period since, Period period) {

  static Moment of(Indicator indicator, Period period) {
    return new Moment(indicator, null, period);
  }

  int year() {
    return period.year();
  }

  Moment since(Moment earlier) {
    return new Moment(indicator, earlier.period, period);
  }

  String text() {
    return since == null ? words(period) : words(since) + " bis " + words(period);
  }

  private String words(Period one) {
    return one.text(indicator);
  }
}
