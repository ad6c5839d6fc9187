package de.transferlotse.masterdata;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who changed which master data when, and what stood there before. */
@Repository
class Changes {

  static final int PAGE = 50;

  private static final String SELECT = """
      select area, subject_label as subject, field, before, after, changed_at,
        coalesce(nullif(trim(concat(person.first_, ' ', person.last_)), ''), changed_by) as person
      from master_data_change left join act_id_user person on person.id_ = changed_by\s""";

  private final JdbcClient jdbc;
  private final Clock clock;

  Changes(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * One field that changed.
   *
   * @param subject what people call the entry
   * @param before, after as people read it, {@code null} for nothing
   */
  record Change(String area, String subject, String field, String before, String after, Instant changedAt,
      String person) {}

  void add(String area, String id, String name, String field, String before, String after, String user) {
    jdbc.sql("""
        insert into master_data_change (area, subject, subject_label, field, before, after, changed_by, changed_at)
        values (?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(area, id, name, field, before, after, user, Timestamp.from(clock.instant())).update();
  }

  /** Those of one entry, the latest first. */
  List<Change> of(String area, String id) {
    return jdbc.sql(SELECT + "where area = ? and subject = ? order by id desc limit " + PAGE).params(area, id)
        .query(Change.class).list();
  }

  /** One more than a page of all, or of one area, the latest first. */
  List<Change> all(String area, int page) {
    return jdbc.sql(SELECT + "where :area = '' or area = :area order by id desc limit :most offset :skipped")
        .param("area", area).param("most", PAGE + 1).param("skipped", (long) page * PAGE).query(Change.class).list();
  }
}
