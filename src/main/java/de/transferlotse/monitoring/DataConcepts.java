package de.transferlotse.monitoring;

import de.transferlotse.engagement.AtHand;
import de.transferlotse.platform.RowsBelow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the data concept of each engagement. */
@Service
@Transactional
public class DataConcepts {

  private final JdbcClient database;
  private final JdbcTemplate batches;
  private final RowsBelow below;
  private final Clock clock;
  private final AtHand<Optional<DataConcept>> atHand = new AtHand<>(number -> read(number, 0));

  DataConcepts(JdbcClient database, JdbcTemplate batches, RowsBelow below, Clock clock) {
    this.database = database;
    this.batches = batches;
    this.below = below;
    this.clock = clock;
  }

  public Optional<DataConcept> of(String number) {
    return atHand.of(number);
  }

  /** What the last term was about: a beginning for the concept of this one. */
  public Optional<DataConcept> ofLastTerm(String number) {
    return read(number, 1);
  }

  private Optional<DataConcept> read(String number, int termsBack) {
    return database.sql("""
        select audience, body, rhythm, privacy_note, drafted_on,
          (select json_agg(json_build_object('position', position, 'question', question, 'theme', theme) order by position)
            from monitoring_question where number = concept.number and term = concept.term) as questions
        from data_concept concept where number = ? and term = current_term(number) - ?""")
        .params(number, termsBack)
        .query((row, index) -> new DataConcept(number, row.getString("audience"), row.getString("body"),
            ReportingRhythm.valueOf(row.getString("rhythm")), row.getString("privacy_note"),
            row.getObject("drafted_on", LocalDate.class), below.list(row, "questions", Question.class))).optional();
  }

  /** Stores the concept in the place of an earlier one; its sources are to be named anew. */
  public void draft(String number, String audience, String body, ReportingRhythm rhythm, String privacyNote,
      List<Question> questions) {
    atHand.forget(number);
    database.sql("""
        insert into data_concept (number, audience, body, rhythm, privacy_note, drafted_on) values (?, ?, ?, ?, ?, ?)
        on conflict (number, term) do update set audience = excluded.audience, body = excluded.body,
          rhythm = excluded.rhythm, privacy_note = excluded.privacy_note, drafted_on = excluded.drafted_on""")
        .params(number, audience, body, rhythm.name(), privacyNote, LocalDate.now(clock)).update();
    database.sql("delete from monitoring_source where number = ? and term = current_term(number)").param(number)
        .update();
    database.sql("delete from monitoring_question where number = ? and term = current_term(number)").param(number)
        .update();
    batches.batchUpdate("insert into monitoring_question (number, position, question, theme) values (?, ?, ?, ?)",
        questions.stream()
            .map(one -> new Object[] {number, one.position(), one.question(), one.theme().name()}).toList());
  }
}
