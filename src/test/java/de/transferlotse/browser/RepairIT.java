package de.transferlotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.correspondence.MailFailed;
import de.transferlotse.escalation.Escalations;
import de.transferlotse.pause.process.PauseSteps;
import de.transferlotse.platform.AdjustableClock;
import de.transferlotse.support.Browsers;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import de.transferlotse.support.Screenshots;
import de.transferlotse.support.TasklistPage;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What stands still, did not arrive, or is overdue, as people see it and put it right. */
@EngineTest
class RepairIT {

  private static final String CONSULTANT = "beratung-schwerin";
  private static final String MANAGEMENT = "bueroleitung-schwerin";

  @LocalServerPort private int port;
  @Autowired private ApplicationContext application;
  @Autowired private FirstContactScript script;
  @Autowired private JdbcClient database;
  @Autowired private ManagementService management;
  @Autowired private TaskService tasks;
  @Autowired private Escalations escalations;
  @Autowired private AdjustableClock clock;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;

  @AfterEach
  void today() {
    clock.setTo(EngineTest.START);
  }

  @Test
  void aMailThatDidNotArriveGoesToTheRightAddress() {
    String number = script.choose(CONSULTANT, "13076");
    script.recordRequest(CONSULTANT, number);
    UUID mail = database.sql("select id from mail where engagement = ?").param(number).query(UUID.class).single();
    database.sql("update mail set state = 'failed', next_attempt_at = null,"
        + " last_error = '550 Dieses Postfach gibt es nicht.' where id = ?").param(mail).update();
    transaction.executeWithoutResult(status ->
        events.publishEvent(new MailFailed(mail, number, "request-confirmation", true)));

    try (TasklistPage consultant = TasklistPage.signIn(port, CONSULTANT)) {
      consultant.filter("Störungen").open("E-Mail-Adresse prüfen")
          .pick("Was geschieht mit der E-Mail?", "noch einmal senden")
          .type("E-Mail-Adresse", "bildung@landkreis.example");
      Screenshots.takeWhole(consultant.page(), "repair-mail");
      consultant.complete();
    }
    Assertions.assertThat(database.sql("select recipient_address from mail where engagement = ? and state = 'waiting'")
        .param(number).query(String.class).single()).isEqualTo("bildung@landkreis.example");
  }

  @Test
  void aStepThatStandsStillIsRepeated() {
    String number = script.choose(CONSULTANT, "13075");
    PauseSteps steps = new PauseSteps(application);
    database.sql("alter table pause add constraint broken check (begun_at is null) not valid").update();
    steps.plan(CONSULTANT, null, number);
    String job = steps.job(number).getId();
    for (int tries = 0; tries < 3; tries++) {
      Assertions.assertThatThrownBy(() -> management.executeJob(job)).isInstanceOf(RuntimeException.class);
    }
    database.sql("alter table pause drop constraint broken").update();

    try (TasklistPage leader = TasklistPage.signIn(port, MANAGEMENT)) {
      leader.filter("Störungen").open("Schritt wiederholen").tick("Der Schritt kann wiederholt werden", true);
      Screenshots.takeWhole(leader.page(), "repair-step");
      leader.complete();
    }
    management.executeJob(job);
    Assertions.assertThat(database.sql("select count(*) from incident where closed_at is null").query(Long.class).single())
        .isZero();
    picture("step-failed");
  }

  @Test
  void managersFindWhatIsFarTooLateAndMailsLeadToTheTask() {
    String number = script.choose(CONSULTANT, "13074");
    String task = tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult().getId();
    tasks.setDueDate(task, Date.from(OfficeTime.endOfOfficeDay(LocalDate.of(2026, 4, 13))));
    clock.setTo(OfficeTime.instant(LocalDate.of(2026, 5, 12).atTime(3, 0)));
    escalations.escalate("Nacht");

    try (TasklistPage manager = TasklistPage.signIn(port, "leitung")) {
      manager.filter("Eskaliert");
      assertThat(manager.cards()).hasCount(1);
      Screenshots.take(manager.page(), "escalated");
    }
    picture("escalation-consultant");
    picture("escalation-office");
    try (TasklistPage consultant = TasklistPage.signIn(port, CONSULTANT)) {
      consultant.page().navigate("http://localhost:" + port + "/camunda/app/tasklist/default/#/?task=" + task);
      assertThat(consultant.page().locator(".task-card h2").first()).containsText("Anfrage erfassen");
      Screenshots.take(consultant.page(), "escalated-task");
    }
  }

  /** The newest mail of a kind, as a narrow and a wide window show it. */
  private void picture(String template) {
    String html = database.sql("select html_body from mail where template = ? order by created_at desc limit 1").param(template)
        .query(String.class).single();
    try (BrowserContext browser = Browsers.open(port)) {
      for (int width : List.of(320, 700)) {
        Page page = browser.newPage();
        page.setViewportSize(width, width < 700 ? 1600 : 1200);
        page.setContent(html);
        Screenshots.take(page, template + "-" + width);
      }
    }
  }
}
