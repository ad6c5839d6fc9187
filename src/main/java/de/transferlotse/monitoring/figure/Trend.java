package de.transferlotse.monitoring.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A figure over the years, each on its newest basis. It begins and ends with the years for which all is stored that is
 * needed; what lies beyond its end is told by {@code later}.
 *
 * @param later what cannot be worked out yet for a later time; {@code null} if nothing
 */
record Trend(List<Quantity> quantities, Quantity later) {

  /** Empty if there is nothing to tell; a whole figure that cannot be worked out for any time tells why. */
  static Optional<Trend> of(Quantities all, Subject subject, boolean calculated) {
    var some = new ArrayList<Quantity>();
    for (int year : all.years(subject)) {
      List<Quantity> found = all.at(subject, year);
      if (!found.isEmpty()) {
        some.add(found.get(0));
      }
    }
    int first = 0;
    int end = some.size();
    while (first < end && some.get(first).unknown()) {
      first++;
    }
    while (end > first && some.get(end - 1).unknown()) {
      end--;
    }
    Quantity last = some.isEmpty() ? null : some.get(some.size() - 1);
    if (first < end) {
      return Optional.of(new Trend(some.subList(first, end), calculated && end < some.size() ? last : null));
    }
    return calculated && subject.whole() && last != null ? Optional.of(new Trend(List.of(last), null)) : Optional.empty();
  }

  Quantity latest() {
    return quantities.get(quantities.size() - 1);
  }

  /** The latest one that is not missing. */
  Optional<Quantity> latestNumber() {
    return quantities.stream().filter(one -> !one.missing()).reduce((one, later) -> later);
  }

  Quantity earliest() {
    return quantities.get(0);
  }

  List<Point> points() {
    return quantities.stream().map(Quantity::point).toList();
  }

  /** Whether there is more in it than zeros and gaps. */
  boolean tells() {
    return quantities.stream().anyMatch(one -> !one.missing() && one.number().signum() != 0);
  }

  /** The bases of the census in it, each once, as they follow each other. */
  List<String> bases() {
    return quantities.stream().map(Quantity::basis).filter(one -> !one.isEmpty()).distinct().toList();
  }
}
