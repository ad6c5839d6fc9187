package de.transferlotse.monitoring.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.transferlotse.monitoring.catalogue.FigureId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes what only own data have: whose they are, and who gave them. */
@Component
class OwnRows {

  private static final TypeReference<List<String>> SENTENCES = new TypeReference<>() {};

  private static final String VALUES = """
      select series.measure, value.first_day, value.raw, value.number, file.provided_by, file.remark, %s as holds,
        import.id as import_id, import.uploaded_by, import.imported_at
      from %s value join figure_series series on series.id = value.series_id
        join figure_file file on file.id = value.file_id join figure_import import on import.id = file.import_id
      where file.municipality_key = :municipality and file.kind = 'OWN'""";

  private static final String IMPORTS = """
      select import.id, import.state, min(file.name) as name, sum(file.values_read) as values, import.uploaded_by,
        import.uploaded_at, import.taken_back_by, import.taken_back_at,
        (array_agg(file.notices order by file.position))[1] as notices
      from figure_import import join figure_file file on file.import_id = import.id
      where file.kind = 'OWN' and file.municipality_key = :municipality""";

  private final JdbcClient database;
  private final ObjectMapper json;

  OwnRows(JdbcClient database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** What holds now. */
  List<OwnValue> held(String municipality) {
    return database.sql(VALUES.formatted("true", "figure_value") + " order by series.measure, value.first_day")
        .param("municipality", municipality).query((row, number) -> value(row)).list();
  }

  /** What holds and what it replaced, the latest first. */
  List<OwnValue> all(String municipality) {
    return database.sql(VALUES.formatted("true", "figure_value") + " union all "
            + VALUES.formatted("false", "figure_value_replaced") + " order by imported_at desc, measure, first_day")
        .param("municipality", municipality).query((row, number) -> value(row)).list();
  }

  private static OwnValue value(ResultSet row) throws SQLException {
    return new OwnValue(FigureId.of(row.getString("measure")), row.getObject("first_day", LocalDate.class).getYear(),
        row.getString("raw"), row.getBigDecimal("number"), row.getString("provided_by"), row.getString("remark"),
        row.getBoolean("holds"), row.getLong("import_id"), row.getString("uploaded_by"), instant(row, "imported_at"));
  }

  List<OwnImport> decided(String municipality) {
    return database.sql(IMPORTS + " and import.imported_at is not null group by import.id order by import.id desc")
        .param("municipality", municipality).query((row, number) -> ownImport(row)).list();
  }

  Optional<OwnImport> find(String municipality, long id) {
    return database.sql(IMPORTS + " and import.id = :id group by import.id").param("municipality", municipality).param("id", id)
        .query((row, number) -> ownImport(row)).optional();
  }

  private OwnImport ownImport(ResultSet row) throws SQLException {
    return new OwnImport(row.getLong("id"), ImportState.valueOf(row.getString("state")), row.getString("name"),
        row.getLong("values"), row.getString("uploaded_by"), instant(row, "uploaded_at"), row.getString("taken_back_by"),
        instant(row, "taken_back_at"), sentences(row.getString("notices")));
  }

  /** Previews of this person, of whichever Kommune, and those that everybody has forgotten. */
  List<Long> abandoned(String user, Instant before) {
    return database.sql("""
        select id from figure_import import where state = 'PREVIEW' and (uploaded_by = ? or uploaded_at < ?)
          and exists (select from figure_file file where file.import_id = import.id and kind = 'OWN')""")
        .params(user, before.atOffset(ZoneOffset.UTC)).query(Long.class).list();
  }

  long addFile(long importId, String municipality, String name, String sha256, OwnEntry said, Instant now) {
    return database.sql("""
        insert into figure_file (import_id, position, kind, name, sha256, charset, table_code, title, statistic, citation,
          retrieved_at, retrieval_told, municipality_key, provided_by, remark)
        values (:import, (select count(*) from figure_file where import_id = :import), 'OWN', :name, :sha256, '', '', :title, '',
          :citation, :now, false, :municipality, :source, :remark) returning id""")
        .param("import", importId).param("name", name).param("sha256", sha256).param("title", FileKind.OWN.label())
        .param("citation", "Angabe der Kommune: " + said.source()).param("now", now.atOffset(ZoneOffset.UTC))
        .param("municipality", municipality).param("source", said.source()).param("remark", said.remark())
        .query(Long.class).single();
  }

  /** Own data count from when they are taken in. */
  void counts(long importId, Instant from) {
    database.sql("update figure_file set retrieved_at = ? where import_id = ?")
        .params(from.atOffset(ZoneOffset.UTC), importId).update();
  }

  /** What a preview would do, in the order of the file. */
  List<OwnChange> changes(long importId) {
    return database.sql("""
        select series.measure, staged.first_day, held.raw as before, source.provided_by as before_source, staged.raw as after,
          file.provided_by, file.remark
        from figure_staged staged join figure_series series on series.id = staged.series_id
          join figure_file file on file.id = staged.file_id
          left join figure_value held using (region, series_id, first_day, last_day)
          left join figure_file source on source.id = held.file_id
        where staged.import_id = ? order by staged.line, staged.position""").param(importId)
        .query((row, number) -> new OwnChange(FigureId.of(row.getString("measure")),
            row.getObject("first_day", LocalDate.class).getYear(), row.getString("before"), row.getString("before_source"),
            row.getString("after"), row.getString("provided_by"), row.getString("remark"))).list();
  }

  String written(List<String> sentences) {
    try {
      return json.writeValueAsString(sentences);
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private List<String> sentences(String text) {
    try {
      return json.readValue(text, SENTENCES);
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
