package de.transferlotse.monitoring.store;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.monitoring.catalogue.FigureId;
import de.transferlotse.monitoring.catalogue.Indicator;
import de.transferlotse.monitoring.catalogue.IndicatorCatalogue;
import de.transferlotse.monitoring.table.Flag;
import de.transferlotse.monitoring.table.Marker;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads values in one statement, whatever the number of regions and figures. */
@Repository
@Transactional(readOnly = true)
class JdbcStoredValues implements StoredValues {

  /** Under this code a Kommune's own data are kept; their measure is the text of the {@link FigureId}. */
  static final String OWN = Measure.OWN;

  static final String CELL = """
      series.table_code, series.measure, series.aspect, series.basis, value.region, value.first_day, value.last_day,
        value.raw, value.number, value.marker, value.flags, value.file_id, value.line
      """;
  private static final String COLUMNS = "select " + CELL;
  static final String KNOWN = " and series.mapped and series.basis <> '?' ";
  private static final String LATEST_LAST = """
      order by series.table_code, series.measure, series.aspect, series.basis, value.region, value.first_day,
        file.retrieved_at""";
  private static final String FILES = "select id, name, table_code, citation, retrieved_at from figure_file";
  private final JdbcClient database;
  private final IndicatorCatalogue catalogue;

  JdbcStoredValues(JdbcClient database, IndicatorCatalogue catalogue) {
    this.database = database;
    this.catalogue = catalogue;
  }

  /** What must not be told twice. */
  private record Cell(FigureId id, String aspect, String basis, String region, Period period) {}

  @Override
  public List<Value> of(Collection<String> regions, Collection<FigureId> figures) {
    Map<Measure, List<FigureId>> wanted = wanted(figures);
    return latest(wanted, database.sql(COLUMNS + """
        from figure_series series join figure_value value on value.series_id = series.id
          join figure_file file on file.id = value.file_id
        where value.region = any(?) and (series.table_code, series.measure) in (select * from unnest(?, ?))
        """ + KNOWN + LATEST_LAST)
        .params(regions.toArray(String[]::new), wanted.keySet().stream().map(Measure::table).toArray(String[]::new),
            wanted.keySet().stream().map(Measure::measure).toArray(String[]::new)));
  }

  @Override
  public List<Value> of(Collection<String> regions, Map<FigureId, Set<Integer>> years) {
    Map<Measure, Set<Integer>> times = new LinkedHashMap<>();
    years.forEach((figure, some) -> measures(figure).forEach(measure ->
        times.computeIfAbsent(measure, one -> new TreeSet<>()).addAll(some)));
    var tables = new ArrayList<String>();
    var measures = new ArrayList<String>();
    var singleYears = new ArrayList<Integer>();
    times.forEach((measure, some) -> some.forEach(year -> {
      tables.add(measure.table());
      measures.add(measure.measure());
      singleYears.add(year);
    }));
    return latest(wanted(years.keySet()), database.sql(COLUMNS + """
        from unnest(?, ?, ?) as wanted(table_code, measure, year)
          join figure_series series on series.table_code = wanted.table_code and series.measure = wanted.measure
          join figure_value value on value.series_id = series.id
            and value.first_day between make_date(wanted.year, 1, 1) and make_date(wanted.year, 12, 31)
          join figure_file file on file.id = value.file_id
        where value.region = any(?)
        """ + KNOWN + LATEST_LAST)
        .params(tables.toArray(String[]::new), measures.toArray(String[]::new), singleYears.toArray(Integer[]::new),
            regions.toArray(String[]::new)));
  }

  private Map<Measure, List<FigureId>> wanted(Collection<FigureId> figures) {
    Map<Measure, List<FigureId>> wanted = new LinkedHashMap<>();
    figures.forEach(figure -> measures(figure).forEach(measure ->
        wanted.computeIfAbsent(measure, one -> new ArrayList<>()).add(figure)));
    return wanted;
  }

  private static List<Value> latest(Map<Measure, List<FigureId>> wanted, JdbcClient.StatementSpec rows) {
    Map<Cell, Value> latest = new LinkedHashMap<>();
    rows.query(row -> {
      for (FigureId figure : wanted.get(new Measure(row.getString("table_code"), row.getString("measure")))) {
        Value value = value(row, figure);
        latest.put(new Cell(figure, value.aspect(), value.basis(), value.region(), value.period()), value);
      }
    });
    return List.copyOf(latest.values());
  }

  private List<Measure> measures(FigureId figure) {
    Indicator indicator = catalogue.find(figure.indicator())
        .orElseThrow(() -> new IllegalArgumentException("No such indicator: " + figure.indicator()));
    return Measure.of(indicator, figure);
  }

  static Value value(ResultSet row, FigureId figure) throws SQLException {
    return new Value(figure, row.getString("aspect"), row.getString("basis"), row.getString("region"),
        new Period(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
        row.getString("raw"), row.getBigDecimal("number"), Marker.valueOf(row.getString("marker")),
        flags(row.getString("flags")), row.getLong("file_id"), row.getInt("line"));
  }

  private static Set<Flag> flags(String names) {
    if (names.isEmpty()) {
      return Set.of();
    }
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    Arrays.stream(names.split(",")).map(Flag::valueOf).forEach(flags::add);
    return flags;
  }

  @Override
  public Map<Long, SourceFile> files(Collection<Long> numbers) {
    return database.sql(FILES + " where id = any(?)").param(numbers.toArray(Long[]::new)).query(JdbcStoredValues::file).list().stream()
        .collect(Collectors.toMap(SourceFile::id, one -> one));
  }

  @Override
  public List<SourceFile> filesOf(long importId) {
    return database.sql(FILES + " where import_id = ? order by position").param(importId).query(JdbcStoredValues::file).list();
  }

  private static SourceFile file(ResultSet row, int number) throws SQLException {
    OffsetDateTime retrieved = row.getObject("retrieved_at", OffsetDateTime.class);
    String table = row.getString("table_code");
    String citation = row.getString("citation");
    return new SourceFile(row.getLong("id"), row.getString("name"), table,
        citation.isEmpty() ? citation(table, retrieved) : citation, retrieved.toInstant());
  }

  // As the licence asks: who publishes, where, when it was retrieved, under which licence.
  private static String citation(String table, OffsetDateTime retrieved) {
    return "Statistische Ämter des Bundes und der Länder, Regionaldatenbank Deutschland, Tabelle " + table
        + ", abgerufen am " + GermanDates.inFigures(OfficeTime.dayOf(retrieved.toInstant())) + " (dl-de/by-2-0)";
  }
}
