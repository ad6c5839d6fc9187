package de.transferlotse.monitoring.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.transferlotse.monitoring.catalogue.IndicatorCatalogue;
import de.transferlotse.monitoring.store.PreviewedFile.MissingCount;
import de.transferlotse.monitoring.store.PreviewedFile.PreviewedColumn;
import de.transferlotse.monitoring.table.Marker;
import de.transferlotse.monitoring.table.Notice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what a preview holds and would do. */
@Service
@Transactional(readOnly = true)
public class Previews {

  private static final TypeReference<List<Notice>> NOTICES = new TypeReference<>() {};

  private final JdbcClient database;
  private final IndicatorCatalogue catalogue;
  private final ValueMerge merge;
  private final ObjectMapper json;

  Previews(JdbcClient database, IndicatorCatalogue catalogue, ValueMerge merge, ObjectMapper json) {
    this.database = database;
    this.catalogue = catalogue;
    this.merge = merge;
    this.json = json;
  }

  /**
   * The files of a preview in their order.
   *
   * @param municipalities keys of the Kommunen of the agency
   */
  public List<PreviewedFile> files(long importId, Collection<String> municipalities) {
    Map<Long, ValueCounts> counts = merge.compare(importId);
    return database.sql("""
        select file.id, file.name, file.kind, file.table_code, file.title, file.retrieved_at, file.retrieval_told, file.notices,
          staged.first_day, staged.last_day, staged.regions, staged.municipalities, staged.values,
          (select max(other.import_id) from figure_file other join figure_import import on import.id = other.import_id
            where other.sha256 = file.sha256 and import.state = 'IMPORTED') as earlier
        from figure_file file, lateral (select min(first_day) as first_day, max(first_day) as last_day, count(*) as values,
            count(distinct region) as regions,
            count(distinct region) filter (where number is not null and region = any(:municipalities)) as municipalities
          from figure_staged where file_id = file.id and import_id = :import) as staged
        where file.import_id = :import order by file.position""")
        .param("import", importId).param("municipalities", municipalities.toArray(String[]::new))
        .query((row, number) -> file(row, importId, counts)).list();
  }

  /** The values that would change, the most striking first. */
  public List<ValueChange> changes(long importId, int most) {
    return merge.changes(importId, most);
  }

  private PreviewedFile file(ResultSet row, long importId, Map<Long, ValueCounts> counts) throws SQLException {
    long id = row.getLong("id");
    long earlier = row.getLong("earlier");
    Long known = row.wasNull() ? null : earlier;
    return new PreviewedFile(id, row.getString("name"), FileKind.valueOf(row.getString("kind")),
        row.getString("table_code"), row.getString("title"), row.getObject("retrieved_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("retrieval_told"), years(row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class)), row.getInt("regions"), row.getInt("municipalities"),
        row.getLong("values"), known, columns(importId, id), missing(importId, id), notices(row.getString("notices")),
        counts.getOrDefault(id, ValueCounts.NONE));
  }

  private static String years(LocalDate first, LocalDate last) {
    if (first == null) {
      return "";
    }
    return first.getYear() == last.getYear() ? String.valueOf(first.getYear()) : first.getYear() + " bis " + last.getYear();
  }

  private List<PreviewedColumn> columns(long importId, long file) {
    return database.sql("""
        select table_code, measure, mapped, unit, basis, count(*) filter (where aspect <> '') as aspects
        from figure_series series
        where id in (select series_id from figure_staged where import_id = ? and file_id = ?)
        group by table_code, measure, mapped, unit, basis order by mapped desc, min(id)""").params(importId, file)
        .query((row, number) -> new PreviewedColumn(row.getString("measure"), row.getString("unit"),
            row.getBoolean("mapped") ? fed(row.getString("table_code"), row.getString("measure")) : List.of(),
            row.getInt("aspects"), row.getString("basis"))).list();
  }

  private List<String> fed(String table, String measure) {
    return catalogue.fedBy(table).stream()
        .filter(one -> one.table(table).orElseThrow().columns().stream().anyMatch(column -> column.meaning().equals(measure)))
        .map(one -> one.id() + " " + one.name()).toList();
  }

  private List<MissingCount> missing(long importId, long file) {
    return database.sql("""
        select marker, count(*) as count from figure_staged where import_id = ? and file_id = ? and number is null
        group by marker order by count(*) desc, marker""").params(importId, file)
        .query((row, number) -> new MissingCount(Marker.valueOf(row.getString("marker")).label(), row.getLong("count"))).list();
  }

  private List<Notice> notices(String text) {
    try {
      return json.readValue(text, NOTICES);
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
