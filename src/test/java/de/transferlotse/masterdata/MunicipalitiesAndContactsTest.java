package de.transferlotse.masterdata;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.record.PageCaller;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a change of Kommunen and contacts does to the work. */
@EngineTest
class MunicipalitiesAndContactsTest {

  private static final String CONSULTANT = "beratung-schwerin";
  private static final Map<String, String> NEW = Map.ofEntries(Map.entry("key", "13077"), Map.entry("name", "Landkreis Müritz"),
      Map.entry("shortName", "Müritz"), Map.entry("kind", "LANDKREIS"), Map.entry("seat", "Waren"),
      Map.entry("settlementType", "4"), Map.entry("nuts3", "DE80X"), Map.entry("nominative", "der Landkreis Müritz"),
      Map.entry("genitive", "des Landkreises Müritz"), Map.entry("dative", "dem Landkreis Müritz"),
      Map.entry("accusative", "den Landkreis Müritz"), Map.entry("headTerm", "landrat"),
      Map.entry("representativeTerm", "kreistag"));
  private static String number;

  @LocalServerPort private int port;
  @Autowired private FirstContactScript script;
  @Autowired private FormDesk forms;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private Municipalities municipalities;
  @Autowired private JdbcClient database;
  private MasterDataDesk desk;

  @BeforeEach
  void beginOne() {
    if (number == null) {
      number = script.choose(CONSULTANT, "13076");
      script.recordRequest(CONSULTANT, number);
    }
    desk = MasterDataDesk.of(port, "admin");
  }

  @Test
  void aRenamedKommuneIsFoundUnderItsNewNameAtOnceAndInWhatRuns() {
    desk.change("municipalities", "13076", Map.of("name", "Landkreis Ludwigslust"));
    assertThat(municipalities.of("13076").name()).isEqualTo("Landkreis Ludwigslust");
    List<ProcessInstance> tree = runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list();
    assertThat(tree).hasSizeGreaterThan(1).allSatisfy(one ->
        assertThat(runtime.getVariable(one.getId(), "municipalityName")).isEqualTo("Landkreis Ludwigslust"));
    desk.change("municipalities", "13076", Map.of("name", "Landkreis Ludwigslust-Parchim"));
  }

  @Test
  void aNewKommuneIsOfferedAndOneThatIsNoMoreIsNot() {
    assertThat(desk.add("municipalities", NEW).statusCode()).isEqualTo(302);
    assertThat(offered()).contains("Landkreis Müritz").contains("Hanse- und Universitätsstadt Rostock");
    desk.change("municipalities", "13003", Map.of("dissolvedOn", "2026-03-02"));
    assertThat(offered()).doesNotContain("Hanse- und Universitätsstadt Rostock");
    assertThat(desk.add("municipalities", NEW).statusCode()).as("twice").isEqualTo(409);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "key       | 99001                         | 400 | gehört zu keinem Land",
      "key       | 1307                          | 400 | „Amtlicher Gemeindeschlüssel“ hat keinen gültigen Wert",
      "name      | Landkreis Ludwigslust-Parchim | 409 | gehört schon zu einer anderen Kommune",
      "kind      | DORF                          | 400 | „Art“ hat keinen gültigen Wert",
      "headTerm  | koenig                        | 400 | „Verwaltungsspitze“ hat keinen gültigen Wert",
      "dative    | ' '                           | 400 | „Wem?“ fehlt",
      "nuts3     | XX                            | 400 | „NUTS-3-Schlüssel“ hat keinen gültigen Wert"})
  void refusesAKommuneThatCannotBeAndKeepsWhatWasTyped(String field, String value, int status, String message) {
    var typed = new HashMap<>(NEW);
    typed.putAll(Map.of("key", "13078", "shortName", "Müritz II", "nuts3", "DE80Y", "name", "Landkreis Müritz II"));
    typed.put(field, value);
    HttpResponse<String> page = desk.add("municipalities", typed);
    assertThat(page.statusCode()).isEqualTo(status);
    assertThat(page.body()).contains(message, "dem Landkreis Müritz".substring(0, field.equals("dative") ? 0 : 20));
    assertThat(municipalities.all()).extracting("key").doesNotContain("13078", "99001", "1307");
  }

  @Test
  void theKeyOfAKommuneNeverChanges() {
    desk.change("municipalities", "13076", Map.of("key", "13099", "seat", "Ludwigslust"));
    assertThat(municipalities.of("13076").seat()).isEqualTo("Ludwigslust");
    assertThat(municipalities.all()).extracting("key").doesNotContain("13099");
  }

  @Test
  void aNewContactStandsInTheRecordAndGetsMails() {
    desk.add("contacts", Map.of("municipalityKey", "13076", "function", "STATISTICS", "salutation", "OHNE",
        "email", "Statistik@kreis.example", "receivesMail", "true", "validFrom", "2026-03-01"));
    assertThat(PageCaller.signIn(port, CONSULTANT).open("/pages/engagements/" + number).body())
        .contains("statistik@kreis.example");
    assertThat(database.sql("select after from master_data_change where field = 'E-Mail-Adresse'").query(String.class)
        .list()).contains("statistik@kreis.example");
    assertThat(database.sql("select subject_label from master_data_change where after = 'statistik@kreis.example'")
        .query(String.class).list()).containsExactly("Statistikstelle (Ludwigslust-Parchim)");
  }

  @Test
  void aContactIsSparedFromRemindersUntilADayAndAgainNot() {
    String contact = database.sql("select id::text from contact where email = 'bildungsbuero@kreis.example'")
        .query(String.class).single();
    assertThat(desk.change("contacts", contact, Map.of("remindersPausedUntil", "2026-03-20")).statusCode()).isEqualTo(302);
    assertThat(desk.open("contacts").body()).contains("ja, ohne Erinnerungen bis 20.03.2026");
    assertThat(database.sql("select after from master_data_change where field = 'Erinnerungen aussetzen bis'")
        .query(String.class).list()).containsExactly("20.03.2026");

    assertThat(desk.change("contacts", contact, Map.of("remindersPausedUntil", "nie")).statusCode()).isEqualTo(400);
    desk.change("contacts", contact, Map.of("remindersPausedUntil", ""));
    assertThat(desk.open("contacts").body()).doesNotContain("ohne Erinnerungen");
  }

  @ParameterizedTest
  @CsvSource({"email, anders@kreis.example", "receivesMail, ''", "validTo, 2026-03-01"})
  void leavesAContactAloneWhileAMailIsOnItsWayToThem(String field, String value) {
    String contact = database.sql("select id::text from contact where email = 'bildungsbuero@kreis.example'")
        .query(String.class).single();
    database.sql("update contact set valid_from = date '2026-02-01' where id = ?::uuid").param(contact).update();
    HttpResponse<String> page = desk.change("contacts", contact, Map.of(field, value));
    assertThat(page.statusCode()).isEqualTo(409);
    assertThat(page.body()).contains("noch eine E-Mail unterwegs", "Ansprechperson wechselt");
    assertThat(desk.change("contacts", contact, Map.of("phone", "0385 1")).statusCode()).isEqualTo(302);

    database.sql("update mail set state = 'failed', next_attempt_at = null").update();
    database.sql("insert into mail_repair (process_instance, mail, engagement) select 'repair', id, engagement from mail")
        .update();
    assertThat(desk.change("contacts", contact, Map.of(field, value)).statusCode()).as("to be repaired").isEqualTo(409);

    database.sql("update mail_repair set resend = false, note = 'am Telefon', decided_by = ?, decided_at = now()")
        .param(CONSULTANT).update();
    assertThat(desk.change("contacts", contact, Map.of(field, value)).statusCode()).isEqualTo(302);
    database.sql("delete from mail_repair").update();
    database.sql("update contact set email = 'bildungsbuero@kreis.example', receives_mail = true, valid_to = null"
        + " where id = ?::uuid").param(contact).update();
    database.sql("update mail set state = 'waiting', next_attempt_at = created_at where state = 'failed'").update();
  }

  @Test
  void aContactOfAnotherKommuneIsNotMovedByAForgedForm() {
    String contact = database.sql("select id::text from contact where email = 'bildungsbuero@kreis.example'")
        .query(String.class).single();
    desk.change("contacts", contact, Map.of("municipalityKey", "01001", "phone", "0385 2"));
    assertThat(database.sql("select municipality_key from contact where id = ?::uuid").param(contact).query(String.class)
        .single()).isEqualTo("13076");
  }

  private String offered() {
    String root = forms.as(CONSULTANT, () -> runtime.startProcessInstanceByKey("transfer-engagement").getId());
    String task = tasks.createTaskQuery().processInstanceId(root).singleResult().getId();
    String choices = forms.open(CONSULTANT, task).view().get("municipalities").toString();
    runtime.deleteProcessInstance(root, "test");
    return choices;
  }
}
