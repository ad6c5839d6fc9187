package de.transferlotse.monitoring.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts the values of a preview beside the stored ones and merges them: the newer retrieval wins, what it replaces is
 * kept. One statement for each step, whatever the number of values.
 */
@Component
class ValueMerge {

  private static final String CELL = "region, series_id, first_day, last_day";

  // Of several files that hold the same cell, the one retrieved last speaks.
  private static final String INCOMING = """
      select distinct on (region, series_id, first_day, last_day) staged.*, file.retrieved_at
      from figure_staged staged join figure_file file on file.id = staged.file_id where staged.import_id = :import
      order by region, series_id, first_day, last_day, file.retrieved_at desc, file.position""";
  private static final String INCOMING_OF_ONE = """
      select staged.*, file.retrieved_at
      from figure_staged staged join figure_file file on file.id = staged.file_id where staged.import_id = :import""";

  private static final String DIFFERS = """
      (incoming.number, incoming.marker, incoming.flags) is distinct from (held.number, held.marker, held.flags)""";
  private static final String NEWER = "incoming.retrieved_at > source.retrieved_at";

  private final JdbcClient database;

  ValueMerge(JdbcClient database) {
    this.database = database;
  }

  private String incoming(long importId) {
    boolean one = database.sql("select count(*) < 2 from figure_file where import_id = ?").param(importId)
        .query(Boolean.class).single();
    return "with incoming as materialized (" + (one ? INCOMING_OF_ONE : INCOMING) + ")";
  }

  /** What the values of each file of a preview would do, by the file's number. */
  Map<Long, ValueCounts> compare(long importId) {
    Map<Long, ValueCounts> counts = new TreeMap<>();
    database.sql(incoming(importId) + """
        select incoming.file_id,
          count(*) filter (where held.region is null) as fresh,
          count(*) filter (where held.region is not null and %1$s and %2$s) as changed,
          count(*) filter (where held.region is not null and not %1$s and %2$s) as confirmed,
          count(*) filter (where held.region is not null and %1$s and not %2$s) as older,
          count(*) filter (where held.region is not null and not %1$s and not %2$s) as unchanged
        from incoming left join figure_value held using (%3$s) left join figure_file source on source.id = held.file_id
        group by incoming.file_id""".formatted(DIFFERS, NEWER, CELL)).param("import", importId)
        .query(row -> {
          counts.put(row.getLong("file_id"), new ValueCounts(row.getLong("fresh"), row.getLong("changed"),
              row.getLong("confirmed"), row.getLong("older"), row.getLong("unchanged")));
        });
    return counts;
  }

  /** Values that would change, or be overwritten by an older retrieval, the most striking first. */
  List<ValueChange> changes(long importId, int most) {
    return database.sql(incoming(importId) + """
        select incoming.region, series.measure, series.aspect, series.unit, incoming.first_day, incoming.last_day,
          held.raw as before, held.marker as before_marker, incoming.raw as after, incoming.marker as after_marker,
          %2$s as newer, source.name as held_file, held.line as held_line, source.retrieved_at as held_since,
          incoming.line
        from incoming join figure_value held using (%3$s) join figure_file source on source.id = held.file_id
          join figure_series series on series.id = incoming.series_id
        where %1$s
        order by (held.number is null) <> (incoming.number is null) desc,
          abs(incoming.number - held.number) / nullif(abs(held.number), 0) desc nulls last, incoming.line, incoming.position
        limit :most""".formatted(DIFFERS, NEWER, CELL)).param("import", importId).param("most", most)
        .query(ValueChange.class).list();
  }

  /** A cell that two files of one import fill differently though neither is newer. */
  List<Contradiction> contradictions(long importId) {
    return database.sql("""
        select one.region, series.measure, one.first_day, one.last_day, one.raw, one.line, first.name as file,
          other.raw as other_raw, other.line as other_line, second.name as other_file
        from figure_staged one join figure_file first on first.id = one.file_id
          join figure_staged other using (region, series_id, first_day, last_day)
          join figure_file second on second.id = other.file_id
          join figure_series series on series.id = one.series_id
        where one.import_id = :import and other.import_id = :import and first.position < second.position
          and first.retrieved_at = second.retrieved_at
          and (one.number, one.marker, one.flags) is distinct from (other.number, other.marker, other.flags)
        order by first.position, one.line limit 1""").param("import", importId).query(Contradiction.class).list();
  }

  /** Takes the values in; older ones only overwrite if somebody said so. Call it while no other import is merged. */
  void merge(long importId, boolean olderToo) {
    String incoming = incoming(importId);
    database.sql(incoming + """
        insert into figure_value_replaced (region, series_id, first_day, last_day, raw, number, marker, flags, file_id, line,
          position, replaced_by)
        select held.*, :import from incoming join figure_value held using (%3$s)
          join figure_file source on source.id = held.file_id
        where %2$s or (:olderToo and %1$s)""".formatted(DIFFERS, NEWER, CELL))
        .param("import", importId).param("olderToo", olderToo).update();
    database.sql(incoming + """
        insert into figure_value as held (region, series_id, first_day, last_day, raw, number, marker, flags, file_id, line,
          position)
        select region, series_id, first_day, last_day, raw, number, marker, flags, file_id, line, position from incoming
        on conflict (region, series_id, first_day, last_day) do update set raw = excluded.raw, number = excluded.number,
          marker = excluded.marker, flags = excluded.flags, file_id = excluded.file_id, line = excluded.line,
          position = excluded.position
        where exists (select from figure_value_replaced gone where gone.replaced_by = :import
          and gone.region = held.region and gone.series_id = held.series_id and gone.first_day = held.first_day
          and gone.last_day = held.last_day)""").param("import", importId).update();
    clear(importId);
  }

  /** Forgets a preview. */
  void clear(long importId) {
    database.sql("delete from figure_staged where import_id = ?").param(importId).update();
  }

  /** Puts back what held before an import, unless a later one has replaced it meanwhile. */
  void takeBack(long importId) {
    // A later import then replaced what held before this one.
    database.sql("""
        with skipped as (delete from figure_value_replaced own using figure_file file
          where file.id = own.file_id and file.import_id = :import returning own.*)
        update figure_value_replaced before set replaced_by = skipped.replaced_by from skipped
        where before.replaced_by = :import and before.region = skipped.region and before.series_id = skipped.series_id
          and before.first_day = skipped.first_day and before.last_day = skipped.last_day""")
        .param("import", importId).update();
    database.sql("""
        delete from figure_value held using figure_file file where file.id = held.file_id and file.import_id = ?""")
        .param(importId).update();
    database.sql("""
        with back as (delete from figure_value_replaced where replaced_by = ? returning *)
        insert into figure_value select region, series_id, first_day, last_day, raw, number, marker, flags, file_id, line,
          position from back""").param(importId).update();
  }
}
