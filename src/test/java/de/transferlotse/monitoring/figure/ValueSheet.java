package de.transferlotse.monitoring.figure;

import de.transferlotse.monitoring.catalogue.FigureId;
import de.transferlotse.monitoring.catalogue.IndicatorCatalogue;
import de.transferlotse.monitoring.catalogue.SourceColumn;
import de.transferlotse.monitoring.store.Period;
import de.transferlotse.monitoring.store.SourceFile;
import de.transferlotse.monitoring.store.Value;
import de.transferlotse.monitoring.table.Attribute;
import de.transferlotse.monitoring.table.Cell;
import de.transferlotse.monitoring.table.Flag;
import de.transferlotse.monitoring.table.Marker;
import de.transferlotse.monitoring.table.OfficialTables;
import de.transferlotse.monitoring.table.ReadingLimits;
import de.transferlotse.monitoring.table.Regions;
import de.transferlotse.monitoring.table.TableSource;
import de.transferlotse.municipality.SettlementType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Values as they would be stored, for the 23 Kommunen of the agency. */
public final class ValueSheet {

  private static final Map<String, String> LANDS = Map.of("01", "Schleswig-Holstein", "13", "Mecklenburg-Vorpommern");

  public static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.load();
  static final List<Territory> KOMMUNEN = kommunen();

  private final List<Value> values = new ArrayList<>();

  public ValueSheet put(String id, String region, int year, String number) {
    return put(id, "", "", region, Period.year(year), number);
  }

  public ValueSheet part(String id, String aspect, String region, int year, String number) {
    return put(id, aspect, "", region, Period.year(year), number);
  }

  /** At the end of a year, on the basis of a census. */
  public ValueSheet people(String region, int year, String census, String number) {
    LocalDate day = LocalDate.of(year, 12, 31);
    return put("A1", "", "Zensus " + census, region, new Period(day, day), number);
  }

  public ValueSheet missing(String id, String region, int year, Marker marker) {
    return add(new Value(FigureId.of(id), "", "", region, Period.year(year), "", null, marker, Set.of(), 1, 1));
  }

  ValueSheet flagged(String id, String region, int year, String number, Flag flag) {
    return add(new Value(FigureId.of(id), "", "", region, Period.year(year), number, new BigDecimal(number), Marker.VALUE,
        Set.of(flag), 1, 1));
  }

  public ValueSheet put(String id, String aspect, String basis, String region, Period period, String number) {
    return add(new Value(FigureId.of(id), aspect, basis, region, period, number, new BigDecimal(number), Marker.VALUE, Set.of(), 1,
        values.size()));
  }

  public ValueSheet add(Value value) {
    values.add(value);
    return this;
  }

  /** All cells of a table whose columns the catalogue knows. */
  public ValueSheet table(Path file, String code, String basis) {
    new OfficialTables(Regions.bundled(), ReadingLimits.usual()).read(TableSource.of(file), cell ->
        CATALOGUE.fedBy(code).forEach(indicator -> indicator.table(code)
            .flatMap(table -> table.column(cell.column())).map(SourceColumn::meaning)
            .ifPresent(meaning -> add(value(new FigureId(indicator.id(), meaning), basis, cell)))));
    return this;
  }

  private static Value value(FigureId id, String basis, Cell cell) {
    String aspect = cell.attributes().stream().filter(one -> !one.total()).map(Attribute::label).sorted()
        .collect(Collectors.joining(", "));
    return new Value(id, aspect, basis, cell.region().key(), new Period(cell.time().first(), cell.time().last()),
        cell.value().raw(), cell.value().number().orElse(null), cell.value().marker(), cell.value().flags(), 1, cell.line());
  }

  public List<Value> values() {
    return values;
  }

  FigureList list() {
    return new FigureList(CATALOGUE, values, new Territories(KOMMUNEN));
  }

  List<Figure> figures(String key) {
    return list().of(key, files("Amt, Tabelle (dl-de/by-2-0)"));
  }

  Figure figure(String key, String id) {
    return figure(key, id, "");
  }

  Figure figure(String key, String id, String aspect) {
    List<Figure> found = figures(key).stream().filter(one -> one.id().text().equals(id) && one.aspect().equals(aspect)).toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " figures " + id + " " + aspect + " of " + key);
    }
    return found.get(0);
  }

  static Function<Collection<Long>, Map<Long, SourceFile>> files(String citation) {
    return numbers -> numbers.stream().collect(Collectors.toMap(number -> number, number ->
        new SourceFile(number, "datei.csv", "tabelle", citation, Instant.EPOCH)));
  }

  private static List<Territory> kommunen() {
    try (var reader = new BufferedReader(new InputStreamReader(
        ValueSheet.class.getResourceAsStream("/data/municipalities.csv"), StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(line -> line.split(";")).map(row -> new Territory(row[0], row[2], row[4], LANDS.get(row[4]),
          SettlementType.values()[Integer.parseInt(row[6]) - 1], null)).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
