package de.transferlotse.monitoring.plausibility;

import de.transferlotse.monitoring.catalogue.CatalogueFigure;
import de.transferlotse.monitoring.catalogue.IndicatorCatalogue;
import de.transferlotse.monitoring.figure.Figure;
import de.transferlotse.monitoring.figure.Point;
import de.transferlotse.monitoring.store.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** All checks of values and figures. Knows no database. */
final class Oddities {

  private final IndicatorCatalogue catalogue;
  private final Set<String> municipalities;

  /** @param municipalities whose values have the bounds of the catalogue, which those of a Land have not */
  Oddities(IndicatorCatalogue catalogue, Set<String> municipalities) {
    this.catalogue = catalogue;
    this.municipalities = municipalities;
  }

  /**
   * What is odd in values of tables.
   *
   * @param asked whether a value is looked at; the others are only what it is held against
   */
  List<OddValue> of(Collection<Value> values, Predicate<Value> asked) {
    Set<TableRow> rows = values.stream().filter(asked).map(TableRow::of).collect(Collectors.toSet());
    var odd = new ArrayList<>(new SumCheck(catalogue).of(values.stream().filter(one -> rows.contains(TableRow.of(one))).toList()));
    odd.addAll(new JumpCheck(catalogue).of(values, (before, now) -> asked.test(before) || asked.test(now)));
    values.stream().filter(asked).filter(one -> !one.missing()).forEach(one ->
        Level.of(figure(one), one.number(), one.aspect().isEmpty() && municipalities.contains(one.region()))
            .ifPresent(sentence -> odd.add(new OddValue(one, sentence))));
    return odd;
  }

  /** What is odd in a figure that is worked out, at each of its times. */
  void of(Figure figure, BiConsumer<Point, String> odd) {
    CatalogueFigure said = catalogue.figure(figure.id()).orElseThrow();
    Point before = null;
    for (Point now : figure.trend()) {
      if (now.number() == null) {
        continue;
      }
      Level.of(said, now.number(), figure.aspect().isEmpty()).ifPresent(sentence -> odd.accept(now, sentence));
      if (before != null && before.year() == now.year() - 1 && before.basis().equals(now.basis())) {
        Jump.between(said, before.asOf(), before.number(), now.number()).ifPresent(sentence -> odd.accept(now, sentence));
      }
      before = now;
    }
  }

  private CatalogueFigure figure(Value one) {
    return catalogue.figure(one.id()).orElseThrow();
  }
}
