package de.transferlotse.benchmark;

import static de.transferlotse.benchmark.BenchmarkDatabase.NAME;

import de.transferlotse.platform.AdjustableClock;
import de.transferlotse.support.Caller;
import de.transferlotse.support.EngineTest;
import java.net.http.HttpResponse;
import java.sql.Timestamp;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first page of „Schriftverkehr“ of an engagement with 2 000 mails, answers and notes, against one with 20. */
@Benchmark
class CorrespondenceBenchmark {

  private static final String FEW = "transferlotse_few_letters";
  private static final String NUMBER = "TNO-2019-0001";
  private static final String PAGE = "/pages/engagements/" + NUMBER + "/correspondence";
  private static final int ONE_PAGE = 20;
  private static final int MANY = 2000;
  private static final int CALLS = 50;
  private static final double GOAL = 1.5;

  @Autowired private BenchmarkDatabase databases;
  @Autowired private JdbcClient database;
  @Autowired private AdjustableClock clock;
  @LocalServerPort private int port;

  @Test
  void comparesTheFirstPage() throws Exception {
    clock.setTo(EngineTest.START);
    begin();
    write(1, ONE_PAGE);
    databases.copyTo(FEW);
    write(ONE_PAGE + 1, MANY);
    database.sql("analyze").update();
    databases.use(FEW);
    database.sql("analyze").update();
    try {
      Caller person = Caller.browser(port, "beratung-schwerin", "tasklist");
      new Report("„Schriftverkehr“: first page of 2 000 mails, answers and notes, against all of 20")
          .line(Pairs.head("ms a call"))
          .line(Pairs.measure(() -> time(NAME, person), () -> time(FEW, person)).row("first page", GOAL))
          .print();
    } finally {
      databases.use(NAME);
    }
  }

  /** An ended one, because a Kommune has one open engagement at a time. */
  private void begin() {
    database.sql("""
        insert into engagement (number, municipality_key, office_id, consultant, phase, state, requested_on, accepted_on,
          ended_on)
        values (?, '13076', 'schwerin', 'beratung-schwerin', 'CLOSING', 'CLOSED', date '2019-01-02', date '2019-01-02',
          date '2024-01-02')""").param(NUMBER).update();
  }

  private long time(String name, Caller person) {
    databases.use(name);
    person.get(PAGE);
    long began = System.nanoTime();
    for (int call = 0; call < CALLS; call++) {
      HttpResponse<String> answer = person.get(PAGE);
      if (answer.statusCode() != 200 || answer.body().split("<th scope=\"row\">").length != ONE_PAGE + 1) {
        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
      }
    }
    return (System.nanoTime() - began) / CALLS;
  }

  /** Of five entries three are mails, as long as real ones; one is an answer, one a note. */
  private void write(int from, int to) {
    var now = Timestamp.from(clock.instant());
    database.sql("""
        insert into mail (id, engagement, template, template_version, occasion, recipient_function, salutation,
          recipient_address, subject, text_body, html_body, from_address, from_name, reply_to_address, reply_to_name,
          message_id, state, attempts, sent_at, created_at)
        select gen_random_uuid(), :number, 'free-mail', '1', one::text, 'Bildungsbüro', 'Sehr geehrte Damen und Herren',
          'bildungsbuero@kreis.example', 'Nachricht ' || one, words.text, words.text || words.text || words.text,
          'agentur@transferlotse.example', 'Agentur', 'beratung@transferlotse.example', 'Beratung',
          '<letter-' || one || '@transferlotse.example>', 'sent', 1, :now,
          cast(:now as timestamptz) - make_interval(hours => one)
        from generate_series(:from, :to) one,
          lateral (select string_agg(md5(one || '/' || part), ' ') as text from generate_series(1, 50) part) words
        where one % 5 < 3""").param("number", NUMBER).param("now", now).param("from", from).param("to", to).update();
    database.sql("""
        insert into answer (id, number, task_key, occasion, note, given_by, received_at, state)
        select gen_random_uuid(), :number, 'userTask_accompanyImplementation', one::text, 'Wir haben getagt.',
          'EDUCATION_OFFICE', cast(:now as timestamptz) - make_interval(hours => one), 'NOTED'
        from generate_series(:from, :to) one where one % 5 = 3""")
        .param("number", NUMBER).param("now", now).param("from", from).param("to", to).update();
    database.sql("""
        insert into contact_note (id, number, kind, held_on, counterpart, note, recorded_by, recorded_at)
        select gen_random_uuid(), :number, 'CALL', cast(held as date), 'Bildungsbüro', 'Die Runde hat getagt.',
          'beratung-schwerin', held
        from generate_series(:from, :to) one, lateral (
          select cast(:now as timestamptz) - make_interval(hours => one) as held) day
        where one % 5 = 4""").param("number", NUMBER).param("now", now).param("from", from).param("to", to).update();
  }
}
