package de.transferlotse.contactchange.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.correspondence.Delivery;
import de.transferlotse.ending.EarlyEndDesk;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.input.Rejection;
import de.transferlotse.municipality.Contact;
import de.transferlotse.municipality.Contacts;
import de.transferlotse.platform.AdjustableClock;
import de.transferlotse.support.Caller;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class RecordContactChangeTest {

  private static final String CONSULTANT = "beratung-schwerin";
  private static final String MANAGEMENT = "bueroleitung-schwerin";
  private static final String MUNICIPALITY = "13076";
  private static final String OLD = "bildungsbuero@kreis.example";
  private static final String NEW = "nachfolge@kreis.example";
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  @Autowired private ApplicationContext application;
  @Autowired private FirstContactScript script;
  @Autowired private FormDesk desk;
  @Autowired private Engagements engagements;
  @Autowired private Contacts contacts;
  @Autowired private Delivery delivery;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private AdjustableClock clock;
  @Autowired private JdbcClient database;
  @LocalServerPort private int port;

  private String number;
  private Contact old;

  /** Each test begins with an engagement of its own whose confirmation still waits. */
  @BeforeEach
  void begin() {
    clock.setTo(EngineTest.START);
    var early = new EarlyEndDesk(application);
    engagements.openOf(MUNICIPALITY).ifPresent(left -> early.end(MANAGEMENT,
        early.propose(CONSULTANT, left.number(), Map.of("tellMunicipality", false))));
    database.sql("delete from contact_change_mail").update();
    database.sql("delete from contact_change_wait").update();
    database.sql("delete from contact_change").update();
    database.sql("update contact set valid_from = date '2026-01-01', valid_to = date '2026-02-28'").update();
    number = script.choose(CONSULTANT, MUNICIPALITY);
    script.recordRequest(CONSULTANT, number);
    old = contacts.of(MUNICIPALITY, TODAY).get(0);
  }

  @Test
  void theSuccessorIsWelcomedAndGetsWhatHadNotArrived() {
    Task settle = leave(Map.of());
    assertThat(settle.getTaskDefinitionKey()).isEqualTo("userTask_settleOpenMatters");
    assertThat(mails()).containsExactly("request-confirmation " + OLD + " discarded");
    desk.complete(CONSULTANT, settle.getId(), Map.of("mails", mailIds(), "waits", List.of()));

    assertThat(mails()).containsExactlyInAnyOrder("request-confirmation " + OLD + " discarded",
        "request-confirmation " + NEW + " waiting", "contact-welcome " + NEW + " waiting");
    assertThat(text("text_body", "request-confirmation")).contains("Sehr geehrte Frau Dr. Petersen,");
    assertThat(text("html_body", "request-confirmation")).contains("Sehr geehrte Frau Dr. Petersen");
    assertThat(text("text_body", "contact-welcome")).contains("Sehr geehrte Frau Dr. Petersen,", number,
        "Ludwigslust-Parchim", "Bildungsmanagement", "warten wir auf nichts von Ihnen");
    assertThat(instances(settle)).isZero();
  }

  @Test
  void nothingGoesToTheOldAddressAnyMore() {
    Task settle = leave(Map.of());
    assertThat(contacts.recipients(MUNICIPALITY, TODAY)).extracting(Contact::email).containsExactly(NEW);
    desk.complete(CONSULTANT, settle.getId(), Map.of("mails", mailIds(), "waits", List.of()));
    script.scheduleFirstTalk(CONSULTANT, number);
    delivery.deliverDue();

    assertThat(database.sql("""
        select count(*) from mail where engagement = ? and recipient_address = ? and state <> 'discarded'""")
        .params(number, OLD).query(Integer.class).single()).isZero();
    assertThat(mails()).contains("first-talk-appointment " + NEW + " sent");
  }

  @Test
  void whatIsNotChosenIsDropped() {
    Task settle = leave(Map.of());
    desk.complete(CONSULTANT, settle.getId(), Map.of("mails", List.of(), "waits", List.of()));

    assertThat(mails()).containsExactlyInAnyOrder("request-confirmation " + OLD + " discarded",
        "contact-welcome " + NEW + " waiting");
  }

  @ParameterizedTest
  @ValueSource(strings = {"failed", "unclear"})
  void offersWhatFailedToo(String state) {
    database.sql("update mail set state = ?, next_attempt_at = null where engagement = ?")
        .params(state, number).update();
    Task settle = leave(Map.of());
    desk.complete(CONSULTANT, settle.getId(), Map.of("mails", mailIds(), "waits", List.of()));

    assertThat(mails()).contains("request-confirmation " + OLD + " discarded",
        "request-confirmation " + NEW + " waiting");
  }

  @Test
  void goesStraightOnWhereNothingIsOpen() {
    script.scheduleFirstTalk(CONSULTANT, number);
    delivery.deliverDue();

    assertThat(leave(Map.of())).isNull();
    assertThat(mails()).containsExactlyInAnyOrder("request-confirmation " + OLD + " sent",
        "first-talk-appointment " + OLD + " sent", "contact-welcome " + NEW + " waiting");
  }

  @Test
  void withoutSuccessorItIsClarifiedWithinTenWorkingDays() {
    Task clarify = leave(Map.of("successor", "open"));
    assertThat(clarify.getName()).isEqualTo("Neue Ansprechperson klären");
    assertThat(clarify.getDueDate()).isEqualTo("2026-03-16T17:00:00+01:00");
    assertThat(contacts.recipients(MUNICIPALITY, TODAY)).isEmpty();
    Task settle = after(clarify, Map.of("function", "EDUCATION_MANAGEMENT", "salutation", "FRAU", "name", "Dr. Petersen",
        "email", NEW, "receivesMail", true));
    desk.complete(CONSULTANT, settle.getId(), Map.of("mails", mailIds(), "waits", List.of()));

    assertThat(mails()).contains("request-confirmation " + NEW + " waiting", "contact-welcome " + NEW + " waiting");
    assertThat(instances(settle)).isZero();
  }

  @Test
  void theWelcomeNamesWhatWeWaitFor() {
    Task settle = leave(Map.of());
    desk.complete(CONSULTANT, settle.getId(), Map.of("mails", List.of(), "waits",
        List.of("ein Termin für das Erstgespräch", "Gibt es nicht")));

    assertThat(text("text_body", "contact-welcome")).contains("- ein Termin für das Erstgespräch")
        .doesNotContain("Gibt es nicht", "auf nichts von Ihnen");
    assertThat(text("html_body", "contact-welcome")).contains("<li>ein Termin für das Erstgespräch</li>");
  }

  @Test
  void theOldFunctionMayKeepItsAddress() {
    Task settle = leave(Map.of("function", "EDUCATION_OFFICE", "email", OLD));
    desk.complete(CONSULTANT, settle.getId(), Map.of("mails", mailIds(), "waits", List.of()));

    assertThat(contacts.recipients(MUNICIPALITY, TODAY)).singleElement()
        .satisfies(contact -> assertThat(contact.name()).isEqualTo("Dr. Petersen"));
    assertThat(mails()).contains("request-confirmation " + OLD + " waiting", "contact-welcome " + OLD + " waiting");
  }

  @Test
  void whoGetsNoMailsIsNotWelcomedByOne() {
    Task settle = leave(Map.of("receivesMail", false));
    assertThatThrownBy(() -> desk.complete(CONSULTANT, settle.getId(), Map.of("mails", mailIds(), "waits", List.of())))
        .hasMessageContaining("bekommt keine automatischen E-Mails");
    desk.complete(CONSULTANT, settle.getId(), Map.of("mails", List.of(), "waits", List.of()));

    assertThat(mails()).containsExactly("request-confirmation " + OLD + " discarded");
  }

  @Test
  void theSecondOfTwoWhoRecordItIsToldSo() {
    Task first = begin(CONSULTANT);
    Task second = begin(MANAGEMENT);
    desk.complete(CONSULTANT, first.getId(), entered(Map.of()));

    assertThatThrownBy(() -> desk.complete(MANAGEMENT, second.getId(), entered(Map.of())))
        .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.status()).isEqualTo(409))
        .hasMessageContaining("bereits ausgetragen");
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatThrownBy(() -> leave(Map.of("lastDay", "2026-03-03"))).hasMessageContaining("nicht in der Zukunft");
    assertThatThrownBy(() -> leave(Map.of("lastDay", "2020-01-01"))).hasMessageContaining("bevor er beginnt");
    assertThatThrownBy(() -> leave(Map.of("email", "unsinn"))).hasMessageContaining("genau ein @");
    assertThatThrownBy(() -> leave(Map.of("email", ""))).hasMessage("Bitte geben Sie eine E-Mail-Adresse an.");
    assertThatThrownBy(() -> leave(Map.of("function", ""))).hasMessageContaining("Funktion");
    assertThat(contacts.recipients(MUNICIPALITY, TODAY)).containsExactly(old);
    assertThat(mails()).containsExactly("request-confirmation " + OLD + " waiting");
  }

  @ParameterizedTest
  @ValueSource(strings = {"beratung-kiel", "bueroleitung-kiel", "beratung-schwerin-2"})
  void nobodyElseRecordsIt(String stranger) {
    Task task = begin(stranger);
    assertThat(desk.open(stranger, task.getId()).view().path("contacts").toString()).doesNotContain(OLD);
    assertThatThrownBy(() -> desk.complete(stranger, task.getId(), entered(Map.of()))).isInstanceOfSatisfying(
        Rejection.class, refused -> assertThat(refused.status()).isIn(403, 404));
    assertThat(contacts.recipients(MUNICIPALITY, TODAY)).containsExactly(old);
  }

  @ParameterizedTest
  @ValueSource(strings = {"leitung", "veranstaltungen"})
  void managersAndTheEventTeamDoNotStartIt(String stranger) {
    assertThat(Caller.rest(port, stranger).post("/engine-rest/process-definition/key/record-contact-change/start", "{}")
        .statusCode()).isIn(400, 403, 404);
    assertThat(runtime.createProcessInstanceQuery().processDefinitionKey("record-contact-change")
        .variableValueEquals("number", number).count()).isZero();
  }

  @Test
  void theEngineKeepsNoAddress() {
    leave(Map.of());
    for (String table : List.of("act_hi_varinst", "act_ru_variable", "act_hi_detail")) {
      assertThat(database.sql("select count(*) from " + table + " where text_ like '%@kreis.example%'")
          .query(Integer.class).single()).as(table).isZero();
    }
  }

  private Task leave(Map<String, ?> further) {
    return after(begin(CONSULTANT), entered(further));
  }

  private Task begin(String user) {
    String instance = desk.as(user, () -> runtime.startProcessInstanceByKey("record-contact-change").getId());
    return tasks.createTaskQuery().processInstanceId(instance).singleResult();
  }

  private Task after(Task task, Map<String, ?> typed) {
    desk.complete(CONSULTANT, task.getId(), typed);
    return tasks.createTaskQuery().processInstanceId(task.getProcessInstanceId()).singleResult();
  }

  private Map<String, Object> entered(Map<String, ?> further) {
    Map<String, Object> typed = new HashMap<>(Map.of("former", old.id().toString(), "lastDay", "2026-03-02",
        "successor", "known", "function", "EDUCATION_MANAGEMENT", "salutation", "FRAU", "name", "Dr. Petersen",
        "email", NEW, "receivesMail", true));
    typed.putAll(further);
    return typed;
  }

  private long instances(Task task) {
    return runtime.createProcessInstanceQuery().processInstanceId(task.getProcessInstanceId()).count();
  }

  private List<String> mails() {
    return database.sql("select template || ' ' || recipient_address || ' ' || state from mail where engagement = ?")
        .param(number).query(String.class).list();
  }

  private List<String> mailIds() {
    return database.sql("""
        select mail::text from contact_change_mail join contact_change on id = change where engagement = ?""")
        .param(number).query(String.class).list();
  }

  private String text(String column, String template) {
    return database.sql("select " + column + " from mail where engagement = ? and template = ? and state = 'waiting'")
        .params(number, template).query(String.class).single();
  }
}
