package de.transferlotse.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import de.transferlotse.correspondence.Delivery;
import de.transferlotse.document.DocumentKind;
import de.transferlotse.document.Documents;
import de.transferlotse.document.NewDocument;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** „Schriftverkehr“: what went back and forth, each mail as it went out, sending again, and mails worded freely. */
@EngineTest
class CorrespondenceTest {

  private static final String CONSULTANT = "beratung-schwerin";
  private static String number;
  private static String other;
  private static UUID report;

  @LocalServerPort private int port;
  @Autowired private FirstContactScript script;
  @Autowired private Delivery delivery;
  @Autowired private Documents documents;
  @Autowired private GreenMail server;
  @Autowired private JdbcClient database;

  @BeforeEach
  void sendTheFirstMail() throws Exception {
    if (number == null) {
      number = script.choose(CONSULTANT, "13076");
      script.recordRequest(CONSULTANT, number);
      other = script.choose("beratung-kiel", "01003");
      report = documents.store(new NewDocument(number, DocumentKind.OTHER, "Übersicht <1>", "uebersicht.pdf",
          "application/pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII), CONSULTANT));
    }
    database.sql("delete from mail_attachment").update();
    database.sql("update mail set state = 'sent', sent_at = created_at where state = 'unclear'").update();
    database.sql("delete from mail where template = 'free-mail' or occasion like '%erneut%'").update();
    delivery.deliverDue();
    server.purgeEmailFromAllMailboxes();
  }

  @Test
  void listsMailsAnswersAndNotesTheLatestFirst() {
    database.sql("""
        insert into answer (id, number, task_key, occasion, note, given_by, noted_by, received_at, state)
        values (gen_random_uuid(), ?, 'userTask_scheduleFirstTalk', 'note', 'Am liebsten dienstags.', 'EDUCATION_OFFICE',
          'beratung-schwerin', timestamptz '2026-03-01 10:00+01', 'NOTED')""").param(number).update();
    database.sql("""
        insert into contact_note (id, number, kind, held_on, counterpart, note, recorded_by, recorded_at)
        values (gen_random_uuid(), ?, 'CALL', date '2026-02-20', 'Dezernat', 'Rückruf erbeten.', 'beratung-schwerin',
          timestamptz '2026-02-20 10:00+01')""").param(number).update();
    assertThat(reader(CONSULTANT).open(pages()).body()).containsSubsequence("E-Mail an Bildungsbüro", "gesendet",
        "Am liebsten dienstags.", "Antwort von Bildungsbüro", "Rückruf erbeten.", "Telefonat mit Dezernat");
    database.sql("delete from answer").update();
    database.sql("delete from contact_note").update();
  }

  @Test
  void turnsPagesWithoutLosingAnEntry() {
    for (int note = 1; note <= 45; note++) {
      database.sql("""
          insert into contact_note (id, number, kind, held_on, counterpart, note, recorded_by, recorded_at)
          values (gen_random_uuid(), ?, 'CALL', date '2026-01-01' + ?, 'Dezernat', ?, 'beratung-schwerin', now())""")
          .params(number, note, "Eintrag " + note + ".").update();
    }
    StringBuilder all = new StringBuilder();
    for (int page = 0; page < 3; page++) {
      all.append(reader(CONSULTANT).open(pages() + "?page=" + page).body());
    }
    for (int note = 1; note <= 45; note++) {
      assertThat(all).containsOnlyOnce("Eintrag " + note + ".");
    }
    assertThat(all).containsOnlyOnce("E-Mail an");
    database.sql("delete from contact_note").update();
  }

  @Test
  void showsAMailAsItWentOutWithWhatBecameOfIt() {
    assertThat(reader("leitung").open(pages() + "/" + mail()).body()).contains("bildungsbuero@kreis.example", "gesendet",
        "am 02.03.2026, 08:00 Uhr", "request-confirmation, Fassung", "Guten Tag, sehr geehrtes Team des Bildungsbüros")
        .doesNotContain("Noch einmal senden");
    assertThat(reader(CONSULTANT).open(pages() + "/" + mail()).body()).contains("Noch einmal senden");
  }

  @Test
  void sendsAMailAgainOncePerClick() throws Exception {
    PageCaller consultant = reader(CONSULTANT);
    String again = UUID.randomUUID().toString();
    for (int click = 0; click < 2; click++) {
      assertThat(sendAgain(consultant, again).statusCode()).isEqualTo(302);
    }
    sendAgain(consultant, UUID.randomUUID().toString());
    delivery.deliverDue();
    assertThat(server.getReceivedMessages()).hasSize(2);
    assertThat(server.getReceivedMessages()[0].getSubject()).endsWith("[" + number + "]");
  }

  @Test
  void anUnclearMailIsSettledByOneClickThatSaysWho() {
    String id = unclear();
    PageCaller consultant = reader(CONSULTANT);
    assertThat(consultant.open(pages() + "/" + id).body()).contains("steht nicht fest", "Ist angekommen", "Noch einmal senden");
    for (int click = 0; click < 2; click++) {
      assertThat(consultant.send(pages() + "/" + id + "/arrived", Map.of()).statusCode()).isEqualTo(302);
    }
    assertThat(reader("leitung").open(pages() + "/" + id).body())
        .contains("gesendet", "am 02.03.2026, 08:00 Uhr", "festgehalten von Beratung Schwerin").doesNotContain("Ist angekommen");
    assertThat(delivery.deliverDue()).isZero();
    database.sql("update mail set confirmed_by = null where id = ?::uuid").param(id).update();
  }

  @Test
  void anUnclearMailMayGoOnceMore() throws Exception {
    unclear();
    assertThat(sendAgain(reader(CONSULTANT), UUID.randomUUID().toString()).statusCode()).isEqualTo(302);
    assertThat(delivery.deliverDue()).isOne();
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"waiting, 409", "failed, 409", "discarded, 409", "sent, 302"})
  void nothingElseIsSettledByAClick(String state, int status) {
    String id = mail();
    database.sql("update mail set state = :state, sent_at = case when :state = 'sent' then created_at end,"
        + " next_attempt_at = case when :state = 'waiting' then now() end where id = :id::uuid")
        .param("state", state).param("id", id).update();
    assertThat(reader(CONSULTANT).send(pages() + "/" + id + "/arrived", Map.of()).statusCode()).isEqualTo(status);
    assertThat(database.sql("select state || coalesce(confirmed_by, '') from mail where id = ?::uuid").param(id)
        .query(String.class).single()).isEqualTo(state);
    database.sql("update mail set state = 'sent', sent_at = created_at, next_attempt_at = null where id = ?::uuid").param(id)
        .update();
  }

  @ParameterizedTest
  @CsvSource({"beratung-kiel, 404", "bueroleitung-kiel, 404", "leitung, 403", "veranstaltungen, 404", "beratung-schwerin-2, 403"})
  void nobodySettlesAMailWhoOnlyReadsOrDoesNotEvenRead(String user, int status) {
    String id = unclear();
    PageCaller caller = reader(user);
    assertThat(caller.send(pages() + "/" + id + "/arrived", Map.of()).statusCode()).isEqualTo(status);
    assertThat(caller.open(pages() + "/" + id).body()).doesNotContain("Ist angekommen");
    assertThat(database.sql("select state from mail where id = ?::uuid").param(id).query(String.class).single())
        .isEqualTo("unclear");
    database.sql("update mail set state = 'sent', sent_at = created_at where id = ?::uuid").param(id).update();
  }

  @Test
  void aFreeMailThatOnlyInformsSaysHowToStopThem() throws Exception {
    PageCaller consultant = reader(CONSULTANT);
    Map<String, String> letter = letter();
    letter.put("information", "true");
    consultant.send(pages() + "/new", letter);
    consultant.send(pages() + "/new", letter());
    delivery.deliverDue();
    assertThat(server.getReceivedMessages()).hasSize(2);
    assertThat(server.getReceivedMessages()[0].getHeader("List-Unsubscribe")).singleElement().asString()
        .matches("(?s)<http://localhost:8090/a/[\\w-]{43}>,\\s+<mailto:transferagentur@transferlotse.example"
            + "\\?subject=Keine%20Informationsmails.*" + number + ".*");
    assertThat(server.getReceivedMessages()[1].getHeader("List-Unsubscribe")).isNull();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "state = 'waiting', next_attempt_at = now(), sent_at = null",
      "state = 'discarded', next_attempt_at = null, sent_at = null",
      "recipient_address = 'weg@kreis.example'"})
  void sendsNothingAgainThatIsOnItsWayOrWouldGoToWhoLeft(String changed) {
    String id = mail();
    database.sql("update mail set %s where id = ?::uuid".formatted(changed)).param(id).update();
    HttpResponse<String> answer = sendAgain(reader(CONSULTANT), UUID.randomUUID().toString());
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("lässt sich nicht noch einmal senden");
    database.sql("update mail set state = 'sent', sent_at = created_at, next_attempt_at = null,"
        + " recipient_address = 'bildungsbuero@kreis.example' where id = ?::uuid").param(id).update();
  }

  @Test
  void aFreeMailGoesOutOnceInTheFrameOfAllWithItsAttachment() throws Exception {
    PageCaller consultant = reader(CONSULTANT);
    assertThat(consultant.open(pages() + "/new").body()).contains("Bildungsbüro, bildungsbuero@kreis.example",
        "Übersicht &lt;1&gt;");
    Map<String, String> letter = letter();
    letter.put("documents", report.toString());
    for (int click = 0; click < 2; click++) {
      assertThat(consultant.send(pages() + "/new", letter).statusCode()).isEqualTo(302);
    }
    assertThat(database.sql("select document from mail_attachment").query(UUID.class).list()).containsExactly(report);
    assertThat(database.sql("select text_body from mail where template = 'free-mail'").query(String.class).single())
        .contains("Guten Tag, sehr geehrtes Team des Bildungsbüros,", "erste Zeile\nzweite [[${7*7}]] Zeile",
            "Beratung Schwerin");
    delivery.deliverDue();
    assertThat(server.getReceivedMessages()).extracting(MimeMessage::getSubject)
        .containsExactly("Nachtrag zum Gespräch [" + number + "]");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "title     |                                      | „Betreff“ fehlt",
      "title     | 1234567890123456789012345678901234567890123456789012345 | „Betreff“ ist zu lang",
      "words     | ' '                                  | „Text“ fehlt",
      "contacts  |                                      | an wen die E-Mail geht",
      "contacts  | 5f0c1c3e-0000-4000-8000-000000000000 | an wen die E-Mail geht",
      "contacts  | unsinn                               | unvollständig angekommen",
      "documents | 5f0c1c3e-0000-4000-8000-000000000000 | gehört nicht zu dieser Begleitung",
      "id        | unsinn                               | unvollständig angekommen"})
  void refusesAMailThatCannotGoAndKeepsWhatWasTyped(String field, String value, String message) {
    Map<String, String> letter = letter();
    letter.put(field, value == null ? "" : value);
    if (field.equals("contacts") && value == null) {
      letter.remove(field);
    }
    HttpResponse<String> page = reader(CONSULTANT).send(pages() + "/new", letter);
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains(message);
    if (!field.equals("words")) {
      assertThat(page.body()).contains("erste Zeile");
    }
    assertThat(freeMails()).isZero();
  }

  @Test
  void noHeaderGetsInThroughTheSubject() {
    Map<String, String> letter = letter();
    letter.put("title", "Hallo\r\nBcc: alle@kreis.example");
    assertThat(reader(CONSULTANT).send(pages() + "/new", letter).statusCode()).isEqualTo(400);
    assertThat(freeMails()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"beratung-kiel, 404, 404", "bueroleitung-kiel, 404, 404", "leitung, 200, 403", "veranstaltungen, 404, 404",
      "beratung-schwerin-2, 200, 403", "bueroleitung-schwerin, 200, 200"})
  void isReadByTheOfficeAndWrittenByThoseWhoWork(String user, int reads, int writes) {
    PageCaller caller = reader(user);
    assertThat(caller.open(pages()).statusCode()).isEqualTo(reads);
    assertThat(caller.open(pages() + "/" + mail()).statusCode()).isEqualTo(reads);
    assertThat(caller.open(pages() + "/new").statusCode()).isEqualTo(writes);
    if (writes != 200) {
      assertThat(caller.send(pages() + "/new", letter()).statusCode()).isEqualTo(writes);
      assertThat(sendAgain(caller, UUID.randomUUID().toString()).statusCode()).isEqualTo(writes);
    }
    assertThat(freeMails()).isZero();
  }

  @Test
  void aMailOfAnotherEngagementIsNotFoundHere() {
    assertThat(reader("beratung-kiel").open("/pages/engagements/" + other + "/correspondence/" + mail()).statusCode())
        .isEqualTo(404);
    assertThat(reader(CONSULTANT).open(pages() + "/unsinn").statusCode()).isEqualTo(404);
  }

  private PageCaller reader(String user) {
    return PageCaller.signIn(port, user);
  }

  private HttpResponse<String> sendAgain(PageCaller caller, String time) {
    return caller.send(pages() + "/" + mail() + "/again", Map.of("again", time));
  }

  private String unclear() {
    String id = mail();
    database.sql("update mail set state = 'unclear', sent_at = null where id = ?::uuid").param(id).update();
    return id;
  }

  private static String pages() {
    return "/pages/engagements/" + number + "/correspondence";
  }

  private String mail() {
    return database.sql("select id::text from mail where engagement = ? and template = 'request-confirmation'"
        + " and occasion not like '%erneut%'").param(number).query(String.class).single();
  }

  private Map<String, String> letter() {
    String contact = database.sql("select id::text from contact where email = 'bildungsbuero@kreis.example'")
        .query(String.class).list().get(0);
    return new HashMap<>(Map.of("id", UUID.randomUUID().toString(), "contacts", contact, "title", "Nachtrag zum Gespräch",
        "words", "erste Zeile\nzweite [[${7*7}]] Zeile"));
  }

  private int freeMails() {
    return database.sql("select count(*) from mail where template = 'free-mail'").query(Integer.class).single();
  }
}
