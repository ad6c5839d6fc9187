package de.transferlotse.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.support.Caller;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notes of calls and visits. */
@EngineTest
class NotesTest {

  private static final Map<String, String> CALL = Map.of("kind", "CALL", "heldOn", "2026-02-27",
      "counterpart", "Bildungsbüro", "note", "Der Kreistag tagt erst im Mai.\nBis dahin <Ruhe> & Geduld.");
  private static String number;

  @LocalServerPort private int port;
  @Autowired private FirstContactScript script;
  @Autowired private JdbcClient database;

  @BeforeEach
  void beginOneInSchwerin() {
    if (number == null) {
      number = script.choose("beratung-schwerin", "13076");
    }
    database.sql("delete from contact_note").update();
  }

  @Test
  void keepsANoteWithItsAuthorAndShowsItAsText() {
    PageCaller consultant = opened("beratung-schwerin");
    HttpResponse<String> answer = consultant.send(address(), CALL);
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(
        to -> assertThat(to).endsWith("/pages/engagements/" + number + "#done"));
    assertThat(rows()).containsExactly("CALL 2026-02-27 Bildungsbüro beratung-schwerin");
    assertThat(consultant.open("/pages/engagements/" + number).body()).contains("Die Notiz ist festgehalten.",
        "Bis dahin &lt;Ruhe&gt; &amp; Geduld.", "Notiert von Beratung Schwerin");
  }

  @Test
  void aFormSentTwiceIsOneNote() {
    PageCaller consultant = opened("beratung-schwerin");
    consultant.send(address(), CALL);
    consultant.send(address(), CALL);
    assertThat(rows()).hasSize(1);
    consultant.open("/pages/engagements/" + number);
    consultant.send(address(), CALL);
    assertThat(rows()).as("another form").hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "kind        |            | „Art“ fehlt",
      "kind        | PARTY      | „Art“ hat keinen gültigen Wert",
      "heldOn      |            | „Tag“ fehlt",
      "heldOn      | 2026-03-03 | „Tag“ darf nicht in der Zukunft liegen",
      "heldOn      | gestern    | „Tag“ hat keinen gültigen Wert",
      "counterpart | ' '        | „Mit wem“ fehlt",
      "note        | ' '        | „Notiz“ fehlt",
      "id          | unsinn     | unvollständig angekommen"})
  void refusesWhatCannotBeAndKeepsWhatWasTyped(String field, String value, String message) {
    var typed = new HashMap<>(CALL);
    typed.put(field, value == null ? "" : value);
    HttpResponse<String> page = opened("beratung-schwerin").send(address(), typed);
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains(message);
    if (!field.equals("note")) {
      assertThat(page.body()).contains("Bis dahin &lt;Ruhe&gt; &amp; Geduld.");
    }
    assertThat(rows()).isEmpty();
  }

  @Test
  void refusesTooLongTexts() {
    var typed = new HashMap<>(CALL);
    typed.put("note", "ü".repeat(4001));
    assertThat(opened("beratung-schwerin").send(address(), typed).body()).contains("„Notiz“ ist zu lang");
    assertThat(rows()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"beratung-kiel, 404", "bueroleitung-kiel, 404", "leitung, 403", "veranstaltungen, 404"})
  void refusesThoseWhoDoNotWorkOnIt(String user, int status) {
    PageCaller caller = PageCaller.signIn(port, user);
    var typed = new HashMap<>(CALL);
    typed.put("id", "5f0c1c3e-0000-4000-8000-000000000000");
    assertThat(caller.send(address(), typed).statusCode()).isEqualTo(status);
    assertThat(rows()).isEmpty();
  }

  @Test
  void refusesAForeignPageAndSomebodyWhoIsNotSignedIn() {
    Caller consultant = Caller.browser(port, "beratung-schwerin", "tasklist");
    assertThat(consultant.form(address(), "kind=CALL").statusCode()).isEqualTo(403);
    assertThat(Caller.anonymous(port).form(address(), "kind=CALL").statusCode()).isEqualTo(401);
    assertThat(Caller.anonymous(port).get("/pages/engagements/" + number).statusCode()).isEqualTo(302);
    assertThat(rows()).isEmpty();
  }

  @Test
  void noNoteIsEverChanged() {
    opened("beratung-schwerin").send(address(), CALL);
    assertThatThrownBy(() -> database.sql("update contact_note set note = 'x'").update())
        .hasMessageContaining("never changed");
  }

  private PageCaller opened(String user) {
    PageCaller caller = PageCaller.signIn(port, user);
    caller.open("/pages/engagements/" + number);
    return caller;
  }

  private static String address() {
    return "/pages/engagements/" + number + "/notes";
  }

  private List<String> rows() {
    return database.sql("select concat_ws(' ', kind, held_on, counterpart, recorded_by) from contact_note")
        .query(String.class).list();
  }
}
