package de.transferlotse.record;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.engagement.FirstContacts;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The Erstgespräch gets another day from the record, and the Kommune hears of it. */
@EngineTest
class MoveFirstTalkTest {

  private static final String CONSULTANT = "beratung-schwerin";
  private static final Map<String, String> FRIDAY = Map.of("talkDay", "2026-03-20", "talkTime", "09:00", "place", "Saal 217");
  private static String number;

  @LocalServerPort private int port;
  @Autowired private FirstContactScript script;
  @Autowired private FirstContacts contacts;
  @Autowired private JdbcClient database;

  @BeforeEach
  void agreeOnADay() {
    if (number == null) {
      number = script.choose(CONSULTANT, "13076");
      script.recordRequest(CONSULTANT, number);
      script.scheduleFirstTalk(CONSULTANT, number);
    }
    database.sql("update first_contact set talk_note = null, first_talk_at = timestamptz '2026-03-12 10:30+01'").update();
    database.sql("delete from mail where template = 'first-talk-appointment'").update();
  }

  @Test
  void movesItAndWritesToTheKommune() {
    PageCaller consultant = PageCaller.signIn(port, CONSULTANT);
    assertThat(consultant.open("/pages/engagements/" + number).body()).contains("Erstgespräch verlegen");
    assertThat(consultant.open(address()).body()).contains("value=\"2026-03-12\"", "value=\"10:30\"");

    assertThat(consultant.send(address(), FRIDAY).statusCode()).isEqualTo(302);
    assertThat(contacts.of(number).orElseThrow().firstTalkAt()).isEqualTo(Instant.parse("2026-03-20T08:00:00Z"));
    assertThat(database.sql("select text_body from mail where template = 'first-talk-appointment'").query(String.class).single())
        .contains("Freitag, 20.", "Saal 217");
  }

  @Test
  void refusesADayThatHasPassedAndKeepsWhatWasTyped() {
    Map<String, String> past = new HashMap<>(FRIDAY);
    past.put("talkDay", "2026-02-20");
    HttpResponse<String> page = PageCaller.signIn(port, CONSULTANT).send(address(), past);

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("liegt in der Vergangenheit", "value=\"2026-02-20\"", "value=\"Saal 217\"");
    assertThat(mails()).isZero();
  }

  @Test
  void refusesItOnceTheTalkWasHeld() {
    database.sql("update first_contact set talk_note = 'Es gibt Daten.' where number = ?").param(number).update();

    assertThat(PageCaller.signIn(port, CONSULTANT).send(address(), FRIDAY).statusCode()).isEqualTo(409);
    assertThat(mails()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"beratung-kiel, 404", "bueroleitung-kiel, 404", "veranstaltungen, 404", "leitung, 403"})
  void isForThoseWhoWorkOnTheEngagement(String user, int status) {
    assertThat(PageCaller.signIn(port, user).send(address(), FRIDAY).statusCode()).isEqualTo(status);
    assertThat(mails()).isZero();
  }

  private int mails() {
    return database.sql("select count(*) from mail where template = 'first-talk-appointment'").query(Integer.class).single();
  }

  private static String address() {
    return "/pages/engagements/" + number + "/first-talk";
  }
}
