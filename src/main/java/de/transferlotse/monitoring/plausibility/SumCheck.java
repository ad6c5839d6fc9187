package de.transferlotse.monitoring.plausibility;

import de.transferlotse.monitoring.catalogue.CatalogueFigure;
import de.transferlotse.monitoring.catalogue.FigureId;
import de.transferlotse.monitoring.catalogue.Indicator;
import de.transferlotse.monitoring.catalogue.IndicatorCatalogue;
import de.transferlotse.monitoring.catalogue.Rounding;
import de.transferlotse.monitoring.catalogue.SourceColumn;
import de.transferlotse.monitoring.catalogue.SourceTable;
import de.transferlotse.monitoring.store.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Whether the parts of a table add up to its total, as far as the Land shows all of them and does not round. */
final class SumCheck {

  private final IndicatorCatalogue catalogue;

  SumCheck(IndicatorCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The totals that their parts contradict. */
  List<OddValue> of(Collection<Value> values) {
    Map<TableRow, Map<String, Value>> rows = new LinkedHashMap<>();
    values.forEach(one -> rows.computeIfAbsent(TableRow.of(one), key -> new HashMap<>())
        .put(one.id().meaning(), one));
    var odd = new ArrayList<OddValue>();
    rows.forEach((row, cells) -> {
      Indicator indicator = catalogue.find(row.indicator()).orElseThrow();
      indicator.tables().forEach(table -> check(indicator, table, cells, odd));
    });
    return odd;
  }

  private void check(Indicator indicator, SourceTable table, Map<String, Value> cells, List<OddValue> odd) {
    List<String> meanings = table.columns().stream().filter(SourceColumn::additive).map(SourceColumn::meaning).toList();
    List<Value> parts = meanings.stream().map(cells::get).filter(Objects::nonNull).filter(one -> !one.missing()).toList();
    Value total = cells.get(FigureId.WHOLE);
    if (meanings.isEmpty() || parts.size() < meanings.size() || total == null || total.missing()) {
      return;
    }
    BigDecimal sum = parts.stream().map(Value::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal apart = sum.subtract(total.number()).abs();
    int tolerance = tolerance(indicator, total, parts.size());
    if (apart.compareTo(BigDecimal.valueOf(tolerance)) > 0) {
      odd.add(new OddValue(total, sentence(catalogue.figure(total.id()).orElseThrow(), parts.size(), sum, total, apart, tolerance)));
    }
  }

  /** Each of the numbers may be off by half a multiple. */
  private static int tolerance(Indicator indicator, Value total, int parts) {
    return indicator.rounding().stream()
        .filter(one -> total.region().startsWith(one.land()) && total.year() >= one.since())
        .mapToInt(Rounding::multiple).map(multiple -> (parts + 1) * (multiple / 2)).max().orElse(0);
  }

  private static String sentence(CatalogueFigure figure, int parts, BigDecimal sum, Value total, BigDecimal apart, int tolerance) {
    return "Die %d Teile ergeben zusammen %s statt %s; das %s %s %s, %s.".formatted(parts, Wording.number(sum, figure),
        Wording.number(total.number(), figure), apart.compareTo(BigDecimal.ONE) == 0 ? "ist" : "sind", Wording.number(apart, figure),
        sum.compareTo(total.number()) > 0 ? "zu viel" : "zu wenig",
        tolerance == 0 ? "und gerundet wird hier nicht" : "durch Runden erklärbar sind höchstens " + tolerance);
  }
}
