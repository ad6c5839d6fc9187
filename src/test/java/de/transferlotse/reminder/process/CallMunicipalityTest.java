package de.transferlotse.reminder.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.municipality.ContactFunction;
import de.transferlotse.record.PageCaller;
import de.transferlotse.support.Caller;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The task to call: who has it, what is kept, and when it goes away by itself. */
class CallMunicipalityTest extends ReminderTestBase {

  @LocalServerPort private int port;

  private Task call;

  @BeforeEach
  void waitUntilSomebodyHasToCall() {
    remindTwice();
    morning(THIRD);
    call = task(CALL);
  }

  @Test
  void showsWhatIsOpenAndWhomToCall() {
    var view = desk.open(CONSULTANT, call.getId()).view();

    assertThat(view.get("heading").asText()).contains("Ludwigslust-Parchim", number);
    assertThat(view.get("wait").asText()).isEqualTo("Ihre Selbsteinschätzung zum Bildungsmanagement");
    assertThat(view.get("asked").asText()).contains("am 2. März 2026 mit der E-Mail „Wie schätzen Sie sich ein?", "Bildungsbüro");
    assertThat(view.get("reminded").asText()).isEqualTo("am 09.03.2026, 16.03.2026");
    assertThat(view.get("contacts").toString()).contains("Bildungsbüro", "nicht hinterlegt");
  }

  @Test
  void keepsWhatWasSaidAsANoteOfTheEngagement() {
    complete(Map.of("result", "reached", "counterpart", "Bildungsbüro", "agreedOn", "2026-04-24",
        "note", "Die Abstimmung mit dem Jugendamt dauert noch."));

    String page = PageCaller.signIn(port, CONSULTANT).open("/pages/engagements/" + number + "/correspondence").body();
    assertThat(page).contains("Telefonat mit Bildungsbüro", "Es ging um: Einschätzung zum Bildungsmanagement.",
        "Antwort zugesagt bis zum 24. April 2026.", "Die Abstimmung mit dem Jugendamt dauert noch.");
    assertThat(PageCaller.signIn(port, CONSULTANT).open("/pages/engagements/" + number).body())
        .contains("erreicht", "Antwort zugesagt bis 24.04.2026");
    assertThat(runtime.createProcessInstanceQuery().processDefinitionKey("remind-municipality").count()).isZero();
    assertThat(runtime.createProcessInstanceQuery().processDefinitionKey("remind-municipalities").count()).isZero();
  }

  @Test
  void asksToCallAgainTwoWeeksAfterTheAgreedDayAndGivesUpAfterThreeCalls() {
    complete(Map.of("result", "reached", "counterpart", "Bildungsbüro", "agreedOn", "2026-04-24"));
    mornings(THIRD, LocalDate.of(2026, 5, 8));
    assertThat(task(CALL)).isNull();

    morning(LocalDate.of(2026, 5, 11));
    assertThat(task(CALL)).isNotNull();
    complete(Map.of("result", "notReached"));
    mornings(LocalDate.of(2026, 5, 11), LocalDate.of(2026, 6, 1));
    complete(Map.of("result", "notReached"));
    mornings(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 10));

    assertThat(actions()).containsExactly("REMIND", "REMIND", "CALL", "CALL", "CALL");
    assertThat(task(CALL)).isNull();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "reached    |              |            | mit wem Sie gesprochen haben",
      "reached    | Bildungsbüro | 2026-04-08 | liegt in der Vergangenheit",
      "notReached |              | 2026-04-24 | wenn Sie jemanden erreicht haben"})
  void refusesWhatCannotBe(String result, String counterpart, String agreedOn, String sentence) {
    var typed = new HashMap<String, Object>();
    typed.put("result", result);
    typed.put("counterpart", counterpart);
    typed.put("agreedOn", agreedOn);

    assertThatThrownBy(() -> complete(typed)).hasMessageContaining(sentence);

    assertThat(task(CALL)).isNotNull();
    assertThat(notes()).isZero();
  }

  @Test
  void goesAwayWhenTheWaitIsDone() {
    answer();

    assertWithdrawn();
  }

  @Test
  void goesAwayWhenAnAnswerComesInWords() {
    answers.note(number, WAIT, "Kommt nächste Woche.", ContactFunction.FRONT_OFFICE, CONSULTANT, clock.instant());

    assertWithdrawn();
  }

  @Test
  void goesAwayWhenTheEngagementIsTakenBack() {
    runtime.deleteProcessInstance(runtime.createProcessInstanceQuery().processInstanceBusinessKey(number)
        .processDefinitionKey("transfer-engagement").singleResult().getId(), "ended early");

    assertWithdrawn();
  }

  @Test
  void goesAwayWithAPauseAndComesBackAfterIt() {
    pauses.pause(CONSULTANT, null, number);
    assertWithdrawn();

    clock.setTo(OfficeTime.instant(LocalDate.of(2026, 4, 15).atTime(12, 0)));
    pauses.end(CONSULTANT, number);
    mornings(LocalDate.of(2026, 4, 15), LocalDate.of(2026, 5, 4));
    assertThat(task(CALL)).isNotNull();
  }

  @Test
  void isNotAskedForTwiceWhileItIsOpen() {
    mornings(THIRD, LocalDate.of(2026, 5, 22));

    assertThat(actions()).containsExactly("REMIND", "REMIND", "CALL");
  }

  @ParameterizedTest
  @CsvSource({"beratung-schwerin, 200", "bueroleitung-schwerin, 200", "leitung, 200", "beratung-kiel, 404",
      "bueroleitung-kiel, 404", "veranstaltungen, 404", "admin, 404"})
  void isSeenByItsOfficeAndTheManagers(String user, int status) {
    assertThat(Caller.rest(port, user).get("/engine-rest/task/" + call.getId()).statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"beratung-kiel", "bueroleitung-kiel", "leitung", "veranstaltungen", "admin"})
  void isCompletedByNobodyElse(String user) {
    assertThat(Caller.rest(port, user).post("/engine-rest/task/" + call.getId() + "/submit-form", "{}").statusCode())
        .isEqualTo(403);
    assertThat(task(CALL)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"remind-municipality", "remind-municipalities"})
  void isStartedByNobody(String process) {
    for (String user : List.of(CONSULTANT, "bueroleitung-schwerin", "leitung", "admin")) {
      assertThatThrownBy(() -> desk.as(user, () -> runtime.startProcessInstanceByKey(process)))
          .isInstanceOf(AuthorizationException.class);
    }
  }

  private void assertWithdrawn() {
    assertThat(task(CALL)).isNull();
    assertThat(database.sql("select result from reminder where action = 'CALL'").query(String.class).list())
        .containsExactly("WITHDRAWN");
    assertThat(runtime.createProcessInstanceQuery().processDefinitionKey("remind-municipality").count()).isZero();
    assertThat(notes()).isZero();
  }

  private int notes() {
    return database.sql("select count(*) from contact_note").query(Integer.class).single();
  }

  private void complete(Map<String, ?> typed) {
    desk.complete(CONSULTANT, task(CALL).getId(), typed);
  }
}
