package de.transferlotse.monitoring.store;

import de.transferlotse.monitoring.catalogue.IndicatorCatalogue;
import de.transferlotse.monitoring.catalogue.SourceColumn;
import de.transferlotse.monitoring.catalogue.SourceTable;
import de.transferlotse.monitoring.table.Attribute;
import de.transferlotse.monitoring.table.Cell;
import de.transferlotse.monitoring.table.Column;
import de.transferlotse.monitoring.table.TableHead;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says for the cells of one table which series they belong to. */
final class ColumnMeanings {

  /** What a column is to us, whatever it is called in this delivery. */
  private record Meaning(String measure, boolean mapped, String unit) {}

  private record Place(Column column, String aspect, String basis) {}

  private final List<SourceTable> known;
  private final String table;
  private final Map<Column, Meaning> meanings = new HashMap<>();
  private final Map<Column, Map<String, SeriesKey>> whole = new IdentityHashMap<>();
  private final Map<Place, SeriesKey> parts = new HashMap<>();
  private final Map<List<Attribute>, String> aspects = new HashMap<>();

  ColumnMeanings(IndicatorCatalogue catalogue, TableHead head) {
    String code = head.codeOrStatistic();
    known = catalogue.fedBy(code).stream().map(indicator -> indicator.table(code)).flatMap(Optional::stream).toList();
    table = known.isEmpty() ? code : known.get(0).code();
  }

  /** The code under which its values are kept. */
  String table() {
    return table;
  }

  SeriesKey series(Cell cell, Period period) {
    String basis = CensusBasis.of(table, period);
    String aspect = cell.attributes().isEmpty() ? "" : aspects.computeIfAbsent(cell.attributes(), ColumnMeanings::aspect);
    if (aspect.isEmpty()) {
      return whole.computeIfAbsent(cell.column(), column -> new HashMap<>())
          .computeIfAbsent(basis, one -> key(cell.column(), "", one));
    }
    return parts.computeIfAbsent(new Place(cell.column(), aspect, basis), place -> key(place.column, aspect, basis));
  }

  private SeriesKey key(Column column, String aspect, String basis) {
    Meaning meaning = meanings.computeIfAbsent(column, this::meaning);
    return new SeriesKey(table, meaning.measure, meaning.mapped, aspect, basis, meaning.unit);
  }

  private Meaning meaning(Column column) {
    Optional<SourceColumn> found = known.stream().map(one -> one.column(column)).flatMap(Optional::stream).findFirst();
    if (found.isPresent()) {
      return new Meaning(found.get().meaning(), true, column.unit());
    }
    String code = column.code().isEmpty() ? "" : column.code() + " ";
    String unit = column.unit().isEmpty() ? "" : " (" + column.unit() + ")";
    return new Meaning(code + column.title() + unit, false, column.unit());
  }

  // Columns of flat files stand in any order, so that the labels have to be put in one.
  private static String aspect(List<Attribute> attributes) {
    return attributes.stream().filter(one -> !one.total()).map(Attribute::label).sorted()
        .collect(Collectors.joining(", "));
  }
}
