package de.transferlotse.monitoring.store;

import de.transferlotse.monitoring.catalogue.CatalogueFigure;
import de.transferlotse.monitoring.catalogue.FigureId;
import de.transferlotse.monitoring.catalogue.IndicatorCatalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads values page by page in one statement, always in the same order: region, figure, time, part, basis. */
@Repository
@Transactional(readOnly = true)
public class ValuePages {

  private static final String OF_REGIONS = " and value.region = any(:regions) ";
  private static final String OF_YEARS = " and extract(year from value.first_day)::int = any(:years) ";
  // Of two tables that give the same figure for the same time the one counts that was retrieved last.
  private static final String PAGE = """
      order by value.region, wanted.place, value.first_day, value.last_day, series.aspect, series.basis,
        file.retrieved_at desc, file.id desc
      limit :most offset :skipped""";

  private final JdbcClient database;
  private final IndicatorCatalogue catalogue;

  ValuePages(JdbcClient database, IndicatorCatalogue catalogue) {
    this.database = database;
    this.catalogue = catalogue;
  }

  /** A stored value, and whether a Kommune said it of itself. */
  public record Found(Value value, boolean own) {}

  /** The columns that are looked for, as parallel lists. */
  private record Wanted(List<String> tables, List<String> measures, List<Integer> places, List<Boolean> own) {

    Wanted() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    void add(Measure measure, int place, boolean itsOwn) {
      tables.add(measure.table());
      measures.add(measure.measure());
      places.add(place);
      own.add(itsOwn || measure.own());
    }
  }

  /** What a person may see of what is asked for; own data of other Kommunen are left out as if there were none. */
  public List<Found> page(ValueQuery query) {
    Wanted wanted = wanted(query.figures());
    return database.sql("""
        select distinct on (value.region, wanted.place, value.first_day, value.last_day, series.aspect, series.basis)
          wanted.place, wanted.own or file.kind = 'OWN' as own,""" + " " + JdbcStoredValues.CELL + """
        from unnest(:tables, :measures, :places, :own) as wanted(table_code, measure, place, own)
          join figure_series series on series.table_code = wanted.table_code and series.measure = wanted.measure
          join figure_value value on value.series_id = series.id
          join figure_file file on file.id = value.file_id
        where value.first_day between :first and :last
          and (not (wanted.own or file.kind = 'OWN') or value.region = any(:ownOf))
        """ + JdbcStoredValues.KNOWN + (query.regions().isEmpty() ? "" : OF_REGIONS)
        + (query.years().isEmpty() ? "" : OF_YEARS) + PAGE)
        .param("tables", wanted.tables.toArray(String[]::new)).param("measures", wanted.measures.toArray(String[]::new))
        .param("places", wanted.places.toArray(Integer[]::new)).param("own", wanted.own.toArray(Boolean[]::new))
        .param("first", LocalDate.of(query.firstYear(), 1, 1)).param("last", LocalDate.of(query.lastYear(), 12, 31))
        .param("ownOf", texts(query.ownOf())).param("regions", texts(query.regions()))
        .param("years", query.years().toArray(Integer[]::new)).param("most", query.most()).param("skipped", query.skipped())
        .query((row, number) -> new Found(JdbcStoredValues.value(row, query.figures().get(row.getInt("place"))),
            row.getBoolean("own")))
        .list();
  }

  private Wanted wanted(List<FigureId> figures) {
    var wanted = new Wanted();
    for (int at = 0; at < figures.size(); at++) {
      int place = at;
      CatalogueFigure figure = catalogue.figure(figures.get(at))
          .orElseThrow(() -> new IllegalArgumentException("No such figure: " + figures.get(place).text()));
      Measure.of(figure.indicator(), figure.id()).forEach(one -> wanted.add(one, place, catalogue.own(figure)));
    }
    return wanted;
  }

  private static String[] texts(Set<String> some) {
    return some.toArray(String[]::new);
  }
}
