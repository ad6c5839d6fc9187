package de.transferlotse.monitoring.figure;

import de.transferlotse.monitoring.catalogue.CatalogueFigure;
import de.transferlotse.monitoring.catalogue.ComparabilityBreak;
import de.transferlotse.monitoring.catalogue.FigureId;
import de.transferlotse.monitoring.catalogue.Indicator;
import de.transferlotse.monitoring.catalogue.IndicatorCatalogue;
import de.transferlotse.monitoring.catalogue.Rounding;
import de.transferlotse.monitoring.table.Flag;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a reader must know beside a figure; each said once. */
final class Notes {

  private final IndicatorCatalogue catalogue;
  private final Quantities all;

  Notes(IndicatorCatalogue catalogue, Quantities all) {
    this.catalogue = catalogue;
    this.all = all;
  }

  List<String> of(CatalogueFigure figure, Subject subject, Territory territory, Trend trend, Compared compared) {
    var notes = new LinkedHashSet<String>();
    catalogue.aspects().note(subject.aspect(), territory.land()).ifPresent(notes::add);
    List<Indicator> indicators = indicators(figure);
    indicators.stream().flatMap(one -> one.rounding().stream()).filter(one -> applies(one, territory, trend)).map(Rounding::note)
        .forEach(notes::add);
    breaks(indicators, trend).forEach(notes::add);
    otherBases(figure, subject, trend).forEach(notes::add);
    flags(trend).forEach(notes::add);
    notes.addAll(trend.latest().remarks());
    notes.addAll(compared.remarks());
    if (trend.later() != null) {
      notes.add("%s noch nicht zu berechnen: %s.".formatted(trend.later().moment().text(), trend.later().gap().reason()));
    }
    return List.copyOf(notes);
  }

  /** Its own, and those of all that it is worked out of. */
  private List<Indicator> indicators(CatalogueFigure figure) {
    Set<Indicator> found = new LinkedHashSet<>();
    var open = new ArrayList<>(List.of(figure));
    while (!open.isEmpty()) {
      CatalogueFigure one = open.remove(0);
      found.add(one.indicator());
      for (FigureId operand : one.operands()) {
        open.add(catalogue.figure(operand).orElseThrow());
      }
    }
    return List.copyOf(found);
  }

  private static boolean applies(Rounding rounding, Territory territory, Trend trend) {
    return rounding.land().equals(territory.land()) && trend.latest().year() >= rounding.since();
  }

  /** A figure on a census is broken where the basis changes; another one in the year that is known. */
  private static List<String> breaks(List<Indicator> indicators, Trend trend) {
    List<String> bases = trend.bases();
    int first = trend.earliest().year();
    int last = trend.latest().year();
    return indicators.stream().flatMap(one -> one.breaks().stream())
        .filter(one -> bases.isEmpty() ? first < one.year() && one.year() <= last : bases.size() > 1)
        .map(ComparabilityBreak::note).toList();
  }

  /** The value on the former basis for the times that have both. */
  private List<String> otherBases(CatalogueFigure figure, Subject subject, Trend trend) {
    if (figure.calculation().isPresent()) {
      return List.of();
    }
    return trend.quantities().stream().flatMap(one -> all.at(subject, one.year()).stream().skip(1))
        .filter(one -> !one.missing())
        .map(one -> "Zum Stand %s: %s %s.".formatted(one.asOf(), shown(one, figure), figure.definition().unit())).toList();
  }

  private static String shown(Quantity one, CatalogueFigure figure) {
    var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.GERMANY));
    format.setMinimumFractionDigits(figure.definition().decimals());
    format.setMaximumFractionDigits(figure.definition().decimals());
    format.setRoundingMode(RoundingMode.HALF_EVEN);
    return format.format(one.number());
  }

  private static List<String> flags(Trend trend) {
    var notes = new ArrayList<String>();
    for (Flag flag : Flag.values()) {
      String times = trend.quantities().stream().filter(one -> one.flags().contains(flag)).map(one -> one.moment().text())
          .collect(Collectors.joining("; "));
      if (flag != Flag.FINAL && !times.isEmpty()) {
        notes.add("Laut Quelle %s: %s.".formatted(flag.label(), times));
      }
    }
    return notes;
  }
}
