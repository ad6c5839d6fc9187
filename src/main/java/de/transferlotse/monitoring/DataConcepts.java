package de.transferlotse.monitoring;

import de.transferlotse.engagement.AtHand;
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
  private final Clock clock;
  private final AtHand<Optional<DataConcept>> atHand = new AtHand<>(number -> read(number, 0));

  DataConcepts(JdbcClient database, JdbcTemplate batches, Clock clock) {
    this.database = database;
    this.batches = batches;
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
        select audience, body, rhythm, privacy_note, drafted_on from data_concept
        where number = ? and term = current_term(number) - ?""")
        .params(number, termsBack).query(Head.class).optional()
        .map(head -> new DataConcept(number, head.audience(), head.body(), head.rhythm(), head.privacyNote(),
            head.draftedOn(), questions(number, termsBack)));
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

  record Head(String audience, String body, ReportingRhythm rhythm, String privacyNote, LocalDate draftedOn) {}

  private List<Question> questions(String number, int termsBack) {
    return database.sql("""
        select position, question, theme from monitoring_question
        where number = ? and term = current_term(number) - ? order by position""").params(number, termsBack)
        .query(Question.class).list();
  }
}
