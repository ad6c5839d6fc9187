package de.transferlotse.monitoring.store;

import de.transferlotse.input.Rejection;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes imports and their files; a Kommune's own data are seen by {@link OwnRows} only. */
@Component
class ImportRows {

  private static final String SELECT = """
      select import.id, state, uploaded_by, uploaded_at, imported_at, taken_back_by, taken_back_at, files, values from figure_import import,
        lateral (select string_agg(distinct name, ', ') as files, coalesce(sum(values_read), 0) as values,
            coalesce(bool_or(kind = 'OWN'), false) as own
          from figure_file file where file.import_id = import.id) as content""";

  private final JdbcClient database;

  ImportRows(JdbcClient database) {
    this.database = database;
  }

  long add(String user, Instant now) {
    return database.sql("insert into figure_import (uploaded_by, uploaded_at) values (?, ?) returning id")
        .params(user, at(now)).query(Long.class).single();
  }

  Optional<FigureImport> find(long id) {
    return database.sql(SELECT + " where import.id = ? and not own").param(id).query(FigureImport.class).optional();
  }

  /** @throws Rejection (unknown) if there is none */
  FigureImport of(long id) {
    return find(id).orElseThrow(() -> Rejection.unknown("Diesen Import gibt es nicht."));
  }

  /** Imports that were taken in, the latest first. */
  List<FigureImport> decided(int most, int skipped) {
    return database.sql(SELECT + " where imported_at is not null and not own order by imported_at desc, id desc limit ? offset ?")
        .params(most, skipped).query(FigureImport.class).list();
  }

  /** Previews of somebody, and those that everybody has forgotten. */
  List<Long> abandoned(String user, Instant before) {
    return database.sql("""
        select id from figure_import import where state = 'PREVIEW' and (uploaded_by = ? or uploaded_at < ?)
          and not exists (select from figure_file file where file.import_id = import.id and kind = 'OWN')""")
        .params(user, at(before)).query(Long.class).list();
  }

  void discard(long id) {
    database.sql("update figure_import set state = 'DISCARDED' where id = ? and state = 'PREVIEW'").param(id).update();
  }

  void imported(long id, Instant now) {
    database.sql("update figure_import set state = 'IMPORTED', imported_at = ? where id = ?").params(at(now), id).update();
  }

  void takenBack(long id, String user, Instant now) {
    database.sql("update figure_import set state = 'TAKEN_BACK', taken_back_by = ?, taken_back_at = ? where id = ?")
        .params(user, at(now), id).update();
  }

  long addFile(long importId, NewFile file) {
    return database.sql("""
        insert into figure_file (import_id, position, kind, name, sha256, charset, table_code, title, statistic, citation,
          retrieved_at, retrieval_told)
        values (:import, (select count(*) from figure_file where import_id = :import), :kind, :name, :sha256, '', :table, :title,
          :statistic, :citation, :retrieved, false) returning id""")
        .param("import", importId).param("kind", file.kind().name()).param("name", file.name())
        .param("sha256", file.sha256()).param("table", file.table()).param("title", file.title())
        .param("statistic", file.statistic()).param("citation", file.citation()).param("retrieved", at(file.retrievedAt()))
        .query(Long.class).single();
  }

  /** @param told whether a person has to say when it was retrieved */
  void finishFile(long id, String charset, Instant retrievedAt, boolean told, long values, String notices) {
    database.sql("""
        update figure_file set charset = ?, retrieved_at = ?, retrieval_told = ?, values_read = ?, notices = ?::json
        where id = ?""").params(charset, at(retrievedAt), told, values, notices, id).update();
  }

  /** Says when the files that do not tell it themselves were retrieved. */
  void retrieved(long importId, Instant at) {
    database.sql("update figure_file set retrieved_at = ? where import_id = ? and retrieval_told").params(at(at), importId)
        .update();
  }

  /** When somebody said that this very file was retrieved, if it was taken in before. */
  Optional<Instant> earlierRetrieval(String sha256) {
    return database.sql("""
        select max(file.retrieved_at) as retrieved_at from figure_file file join figure_import import on import.id = file.import_id
        where file.sha256 = ? and import.state = 'IMPORTED' having count(*) > 0""").param(sha256)
        .query((row, number) -> row.getObject("retrieved_at", OffsetDateTime.class).toInstant()).optional();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
