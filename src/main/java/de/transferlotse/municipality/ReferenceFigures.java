package de.transferlotse.municipality;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The official figures of which a first Kommunenprofil is made, before a Kommune delivers any of its own. They come with
 * a release, so they are read once. */
@Service
public class ReferenceFigures {

  private final JdbcClient jdbc;
  private final Municipalities municipalities;
  private volatile FigureSheet known;

  ReferenceFigures(JdbcClient jdbc, Municipalities municipalities) {
    this.jdbc = jdbc;
    this.municipalities = municipalities;
  }

  /** The figures that are known of a Kommune, in the order of a profile; an unknown key is invalid input. */
  public List<ReferenceFigure> of(String municipalityKey) {
    Municipality municipality = municipalities.of(municipalityKey);
    List<Municipality> all = municipalities.all();
    List<String> sameLand = keys(all, other -> other.land().equals(municipality.land()));
    List<String> sameType = keys(all, other -> other.settlementType() == municipality.settlementType());
    FigureSheet sheet = sheet();
    return sheet.kinds().stream().filter(kind -> sheet.ofMunicipality(municipality.key(), kind) != null)
        .map(kind -> {
          List<BigDecimal> comparable = sheet.valuesOf(sameType, kind);
          return new ReferenceFigure(kind.id(), kind.label(), sheet.ofMunicipality(municipality.key(), kind),
              kind.unit(), kind.decimals(), kind.year(), kind.asOf(), kind.source(),
              sheet.ofLand(municipality.land().code(), sameLand, kind), FigureSheet.mean(comparable),
              comparable.size());
        }).toList();
  }

  private FigureSheet sheet() {
    if (known == null) {
      known = new FigureSheet(kinds(),
          values("SELECT municipality_key AS area, kind, value FROM reference_figure"),
          values("SELECT land_code AS area, kind, value FROM land_figure"));
    }
    return known;
  }

  private static List<String> keys(List<Municipality> all, Predicate<Municipality> wanted) {
    return all.stream().filter(wanted).map(Municipality::key).toList();
  }

  private Map<String, FigureKind> kinds() {
    Map<String, FigureKind> kinds = new LinkedHashMap<>();
    jdbc.sql("SELECT * FROM reference_figure_kind ORDER BY position").query(FigureKind.class).list()
        .forEach(kind -> kinds.put(kind.id(), kind));
    return kinds;
  }

  private Map<String, Map<String, BigDecimal>> values(String sql) {
    Map<String, Map<String, BigDecimal>> values = new HashMap<>();
    jdbc.sql(sql).query(row -> {
      values.computeIfAbsent(row.getString("area"), area -> new HashMap<>())
          .put(row.getString("kind"), row.getBigDecimal("value"));
    });
    return values;
  }
}
