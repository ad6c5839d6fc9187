package de.transferlotse.monitoring.plausibility;

import de.transferlotse.monitoring.catalogue.FigureId;
import de.transferlotse.monitoring.catalogue.IndicatorCatalogue;
import de.transferlotse.monitoring.store.Period;
import de.transferlotse.monitoring.store.Value;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Puts each value beside the one of the year before on the same basis of the census. */
final class JumpCheck {

  private final IndicatorCatalogue catalogue;

  JumpCheck(IndicatorCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  private record Cell(FigureId id, String aspect, String basis, String region, LocalDate first, LocalDate last) {

    static Cell of(Value one, int yearsBack) {
      Period period = one.period();
      return new Cell(one.id(), one.aspect(), one.basis(), one.region(), period.first().minusYears(yearsBack),
          period.last().minusYears(yearsBack));
    }
  }

  /**
   * The later value of each pair that differs too much.
   *
   * @param asked which pairs are looked at, earlier value first
   */
  List<OddValue> of(Collection<Value> values, BiPredicate<Value, Value> asked) {
    Map<Cell, Value> known = new HashMap<>();
    values.stream().filter(one -> !one.missing()).forEach(one -> known.put(Cell.of(one, 0), one));
    return values.stream().filter(one -> !one.missing()).flatMap(one -> {
      Value before = known.get(Cell.of(one, 1));
      return before == null || !asked.test(before, one) ? Stream.<OddValue>empty()
          : Jump.between(catalogue.figure(one.id()).orElseThrow(), time(before), before.number(), one.number())
              .map(sentence -> new OddValue(one, sentence)).stream();
    }).toList();
  }

  private String time(Value one) {
    return one.period().text(catalogue.find(one.id().indicator()).orElseThrow());
  }
}
