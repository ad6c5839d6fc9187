package de.transferlotse.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes first Kommunenprofile. */
@Component
class FirstProfileRows {

  private final JdbcClient database;
  private final JdbcTemplate batches;

  FirstProfileRows(JdbcClient database, JdbcTemplate batches) {
    this.database = database;
    this.batches = batches;
  }

  void add(String number, UUID document, LocalDate today) {
    database.sql("delete from first_profile where number = ? and term = current_term(number)").param(number)
        .update();
    database.sql("insert into first_profile (number, document_id, created_on) values (?, ?, ?)")
        .params(number, document, today).update();
  }

  void release(String number, String striking, Map<Theme, String> comments, List<Highlight> highlights,
      LocalDate today, String user) {
    database.sql("""
        update first_profile set striking = ?, released_on = ?, released_by = ?
        where number = ? and term = current_term(number)""")
        .params(striking, today, user, number).update();
    batches.batchUpdate("insert into first_profile_comment (number, theme, comment) values (?, ?, ?)",
        comments.entrySet().stream().map(one -> new Object[] {number, one.getKey().name(), one.getValue()}).toList());
    var rows = new ArrayList<Object[]>();
    for (Highlight one : highlights) {
      rows.add(new Object[] {number, rows.size() + 1, one.figure(), one.label(), one.value(), one.asOf(),
          one.comparison()});
    }
    batches.batchUpdate("""
        insert into first_profile_highlight (number, position, figure, label, value, as_of, comparison)
        values (?, ?, ?, ?, ?, ?, ?)""", rows);
  }

  Optional<FirstProfile> of(String number) {
    return database.sql("""
        select document_id, created_on, striking, released_on, released_by from first_profile
        where number = ? and term = current_term(number)""")
        .param(number).query(Head.class).optional()
        .map(head -> new FirstProfile(head.documentId(), head.createdOn(), head.striking(), head.releasedOn(),
            head.releasedBy(), comments(number), highlights(number)));
  }

  record Head(UUID documentId, LocalDate createdOn, String striking, LocalDate releasedOn, String releasedBy) {}

  private Map<Theme, String> comments(String number) {
    var comments = new EnumMap<Theme, String>(Theme.class);
    database.sql("select theme, comment from first_profile_comment where number = ? and term = current_term(number)")
        .param(number)
        .query(row -> {
          comments.put(Theme.valueOf(row.getString("theme")), row.getString("comment"));
        });
    return comments;
  }

  private List<Highlight> highlights(String number) {
    return database.sql("""
        select figure, label, value, as_of, comparison from first_profile_highlight
        where number = ? and term = current_term(number)
        order by position""")
        .param(number).query(Highlight.class).list();
  }
}
