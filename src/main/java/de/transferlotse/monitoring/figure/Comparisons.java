package de.transferlotse.monitoring.figure;

import de.transferlotse.monitoring.catalogue.Aggregation;
import de.transferlotse.monitoring.catalogue.CatalogueFigure;
import de.transferlotse.monitoring.catalogue.FigureId;
import de.transferlotse.monitoring.catalogue.IndicatorCatalogue;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a Kommune stands beside its Land, Germany and the Kommunen of its type, at the time and on the basis of its latest
 * value. What Kommunen said of themselves is only shown as a mean of so many that none can be worked out.
 */
final class Comparisons {

  private static final FigureId POPULATION = FigureId.of("A1");
  private static final int OLDEST_WEIGHT = 3;
  private static final int FEWEST = 2;
  private static final int FEWEST_WITH_OWN_DATA = 4;

  private final IndicatorCatalogue catalogue;
  private final Quantities all;
  private final Territories territories;

  private record Weighted(BigDecimal mean, String weight) {}

  Comparisons(IndicatorCatalogue catalogue, Quantities all, Territories territories) {
    this.catalogue = catalogue;
    this.all = all;
    this.territories = territories;
  }

  Compared of(CatalogueFigure figure, Subject subject, Quantity latest) {
    Territory itself = territories.of(subject.region());
    int fewest = catalogue.own(figure) ? FEWEST_WITH_OWN_DATA : FEWEST;
    Optional<Quantity> land = at(subject.in(itself.land()), latest)
        .filter(one -> !catalogue.own(figure) || territories.ofLand(itself.land(), latest.year()).size() >= fewest);
    Optional<Quantity> germany = at(subject.in(Territories.GERMANY), latest);
    Map<String, Quantity> alike = territories.alike(itself).stream().map(Territory::key)
        .flatMap(key -> at(subject.in(key), latest).map(one -> Map.entry(key, one)).stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    List<Quantity> above = Stream.concat(land.stream(), germany.stream()).toList();
    boolean shown = alike.size() >= fewest;
    List<Quantity> used = Stream.concat(above.stream(), shown ? alike.values().stream() : Stream.empty()).toList();
    Optional<Weighted> weighted = shown ? weighted(figure, alike, latest) : Optional.empty();
    return new Compared(new Comparison(land.map(Quantity::number).orElse(null), germany.map(Quantity::number).orElse(null),
        weighted.map(Weighted::mean).orElse(null), weighted.map(Weighted::weight).orElse(null),
        shown ? plain(alike) : null, alike.size()), used,
        above.stream().flatMap(one -> one.remarks().stream()).collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  /** Notes for which years what is needed of other regions to compare a figure at its latest time. */
  void need(CatalogueFigure figure, int year, Map<FigureId, Set<Integer>> years) {
    if (figure.calculation().isEmpty()) {
      years.computeIfAbsent(figure.id(), key -> new TreeSet<>()).add(year);
    }
    if (isRate(figure)) {
      for (int back = 0; back <= OLDEST_WEIGHT; back++) {
        years.computeIfAbsent(POPULATION, key -> new TreeSet<>()).add(year - back);
      }
    }
    figure.calculation().ifPresent(one -> one.years(year).forEach((operand, some) ->
        some.forEach(then -> need(catalogue.figure(operand).orElseThrow(), then, years))));
  }

  private static boolean isRate(CatalogueFigure figure) {
    return figure.calculation().isEmpty() && figure.definition().aggregation() == Aggregation.WEIGHTED_MEAN;
  }

  private Optional<Quantity> at(Subject subject, Quantity latest) {
    return all.number(subject, latest.year(), latest.basis());
  }

  private static BigDecimal plain(Map<String, Quantity> some) {
    return some.values().stream().map(Quantity::number).reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(some.size()), Ratio.EXACT);
  }

  private Optional<Weighted> weighted(CatalogueFigure figure, Map<String, Quantity> some, Quantity latest) {
    List<Ratio> ratios = some.values().stream().map(Quantity::ratio).toList();
    if (!ratios.contains(null)) {
      return Optional.of(Ratio.together(ratios)).filter(Ratio::defined)
          .map(ratio -> new Weighted(ratio.number(), weight(figure)));
    }
    return isRate(figure) ? byPopulation(some, latest.year()) : Optional.empty();
  }

  private String weight(CatalogueFigure figure) {
    List<FigureId> operands = figure.operands();
    String label = catalogue.figure(operands.get(operands.size() - 1)).orElseThrow().label();
    return figure.definition().change() == null ? label : label + " im Ausgangsjahr";
  }

  /** By the newest population that is known of all of them on one basis. */
  private Optional<Weighted> byPopulation(Map<String, Quantity> some, int year) {
    for (int back = 0; back <= OLDEST_WEIGHT; back++) {
      int then = year - back;
      String first = some.keySet().iterator().next();
      for (Quantity one : all.at(Subject.whole(POPULATION, first), then)) {
        Map<String, BigDecimal> weights = some.keySet().stream()
            .flatMap(key -> all.number(Subject.whole(POPULATION, key), then, one.basis())
                .map(found -> Map.entry(key, found.number())).stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (weights.size() == some.size()) {
          return Optional.of(new Weighted(mean(some, weights), "Bevölkerung, " + one.asOf()));
        }
      }
    }
    return Optional.empty();
  }

  private static BigDecimal mean(Map<String, Quantity> some, Map<String, BigDecimal> weights) {
    BigDecimal weight = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return some.entrySet().stream().map(one -> one.getValue().number().multiply(weights.get(one.getKey())))
        .reduce(BigDecimal.ZERO, BigDecimal::add).divide(weight, Ratio.EXACT);
  }
}
