package de.transferlotse.record;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.municipality.ContactEntry;
import de.transferlotse.municipality.ContactFunction;
import de.transferlotse.municipality.Contacts;
import de.transferlotse.municipality.Salutation;
import de.transferlotse.support.Caller;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the tab „Begleitung“ shows beside a task's form, and to whom. */
@EngineTest
class TaskEngagementTest {

  private static final String CONSULTANT = "beratung-schwerin";
  private static String number;

  @LocalServerPort private int port;
  @Autowired private FirstContactScript script;
  @Autowired private FormDesk desk;
  @Autowired private Contacts contacts;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;

  @BeforeEach
  void beginOneThatWaits() {
    if (number == null) {
      number = script.choose(CONSULTANT, "13076");
      script.recordRequest(CONSULTANT, number);
      contacts.record(new ContactEntry("13076", ContactFunction.DEPARTMENT, Salutation.FRAU, "Erika Muster",
          "dezernat@kreis-lup.example", "03871 722-1", true, LocalDate.of(2026, 1, 1), null));
    }
  }

  @Test
  void showsWhoToCallWhatIsWaitedForAndTheLatestMails() {
    String page = open(CONSULTANT, task()).body();
    assertThat(page).contains("Landkreis Ludwigslust-Parchim", number, "Erstkontakt, seit 02.03.2026",
        "Erika Muster", "href=\"tel:038717221\"", "href=\"mailto:dezernat@kreis-lup.example\"",
        "Erstgespräch vereinbaren", "Am Zug: Kommune", "fällig am 09.03.2026",
        "Ihre Anfrage ist bei uns eingegangen", "/pages/engagements/" + number + "/correspondence/",
        "href=\"/pages/engagements/" + number + "\"", "href=\"/pages/engagements/" + number + "#part-",
        "href=\"/pages/engagements/" + number + "/correspondence\"");
  }

  @ParameterizedTest
  @CsvSource({"beratung-schwerin, 200", "beratung-schwerin-2, 200", "bueroleitung-schwerin, 200", "leitung, 200",
      "beratung-kiel, 404", "bueroleitung-kiel, 404", "veranstaltungen, 404"})
  void isForThoseWhoMayReadTheEngagement(String user, int status) {
    HttpResponse<String> page = open(user, task());
    assertThat(page.statusCode()).isEqualTo(status);
    if (status == 404) {
      assertThat(page.body()).doesNotContain(number, "Ludwigslust", "Erika Muster");
    }
  }

  @Test
  void leadsWhoeverIsNotSignedInToTheLogin() {
    HttpResponse<String> answer = Caller.anonymous(port).get("/pages/tasks/" + task() + "/engagement");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "unsinn", "%27%20or%201%3D1"})
  void saysThatThereIsNoSuchTask(String task) {
    HttpResponse<String> page = open(CONSULTANT, task);
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("Diese Aufgabe gibt es nicht mehr, oder Sie haben keinen Zugriff darauf.");
  }

  @Test
  void saysOfATaskWithoutEngagementThatItHasNoneAndOnlyToThoseWhoWorkOnIt() {
    String instance = desk.as(CONSULTANT, () -> runtime.startProcessInstanceByKey("arrange-deputy").getId());
    String task = tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
    assertThat(open(CONSULTANT, task).body()).contains("Diese Aufgabe gehört zu keiner einzelnen Begleitung.");
    assertThat(open("beratung-kiel", task).statusCode()).isEqualTo(404);
  }

  @Test
  void knowsTheEngagementOfWhatSomebodyStartedForIt() {
    String instance = desk.as(CONSULTANT, () -> runtime.startProcessInstanceByKey("plan-pause").getId());
    runtime.setVariable(instance, "number", number);
    assertThat(open(CONSULTANT, tasks.createTaskQuery().processInstanceId(instance).singleResult().getId()).body())
        .contains(number);
  }

  private String task() {
    return desk.task(CONSULTANT, number, "userTask_scheduleFirstTalk").getId();
  }

  private HttpResponse<String> open(String user, String task) {
    return Caller.browser(port, user, "tasklist").get("/pages/tasks/" + task + "/engagement");
  }
}
