package de.transferlotse.incident.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.correspondence.MailFailed;
import de.transferlotse.engagement.StaffMails;
import de.transferlotse.municipality.Offices;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** A mail to somebody who works here was given up. */
class RepairStaffMailTest extends IncidentTestBase {

  private static final String ADMIN = "admin";
  private static final String WRONG = address("beratung-schwerin");

  @Autowired private StaffMails mails;
  @Autowired private Offices offices;
  @Autowired private FilterService filters;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;

  @BeforeEach
  void aMailToAConsultantFails() {
    transaction.executeWithoutResult(status -> {
      mails.queue(mails.person("beratung-schwerin", offices.of("schwerin")), "deputy-begins", "Vertretung",
          Map.of("absent", "Anna", "until", LocalDate.of(2026, 3, 31), "tasks", 0, "taskList", "x", "engagements", "y"));
      UUID mail = database.sql("update mail set state = 'failed', next_attempt_at = null, last_error = '550 unbekannt'"
          + " returning id").query(UUID.class).single();
      events.publishEvent(new MailFailed(mail, null, "deputy-begins", true));
    });
  }

  @Test
  void showsTheAdministrationWhatDidNotArriveAndWhy() {
    for (String filter : List.of("Störungen", "Aufgaben der Administration")) {
      String id = filters.createTaskFilterQuery().filterName(filter).singleResult().getId();
      assertThat(desk.as(ADMIN, () -> filters.<Task>list(id))).extracting(Task::getId).containsExactly(task().getId());
    }
    var sheet = desk.open(ADMIN, task().getId());
    assertThat(sheet.facts().path("address").asText()).isEqualTo(WRONG);
    assertThat(sheet.view().toString()).contains("E-Mail innerhalb der Agentur", "Ihre Vertretung für Anna beginnt",
        "550 unbekannt", "beim Konto oder Büro");
  }

  @Test
  void sendsTheMailAgainToTheRightAddress() {
    String process = task().getProcessInstanceId();
    complete(Map.of("decision", "resend", "address", "anna@agentur.example"));

    assertThat(ends(process)).containsExactly("endEvent_mailResent");
    assertThat(sent()).containsExactly("failed " + WRONG, "waiting anna@agentur.example");
  }

  @Test
  void keepsHowItArrivedOtherwise() {
    String process = task().getProcessInstanceId();
    complete(Map.of("decision", "delivered", "note", "Im Flur gesagt."));

    assertThat(ends(process)).containsExactly("endEvent_deliveredOtherwise");
    assertThat(sent()).containsExactly("failed " + WRONG);
  }

  @Test
  void isNothingForTheOffices() {
    for (String user : List.of("beratung-schwerin", LEADER)) {
      assertThatThrownBy(() -> desk.open(user, task().getId())).isInstanceOf(AuthorizationException.class);
    }
  }

  private Task task() {
    return tasks.createTaskQuery().taskDefinitionKey("userTask_repairMail").singleResult();
  }

  private void complete(Map<String, ?> typed) {
    desk.complete(ADMIN, task().getId(), typed);
  }

  private List<String> sent() {
    return database.sql("select state || ' ' || recipient_address from mail order by state").query(String.class).list();
  }
}
