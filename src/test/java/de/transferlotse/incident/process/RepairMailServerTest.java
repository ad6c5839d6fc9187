package de.transferlotse.incident.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.correspondence.Delivery;
import de.transferlotse.correspondence.MailServerLost;
import de.transferlotse.correspondence.MailServerRestored;
import de.transferlotse.input.Rejection;
import de.transferlotse.support.Caller;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

class RepairMailServerTest extends IncidentTestBase {

  @LocalServerPort private int port;
  @Autowired private Delivery delivery;

  @AfterEach
  void theServerIsBack() {
    database.sql("delete from mail_server_repair").update();
    database.sql("update mail_server set failures = 0, lost_since = null, reason = null, next_try_at = null").update();
  }

  @Test
  void asksNobodyWhenTheServerFailsOnce() {
    lost(1);

    assertThat(checks()).isEmpty();
  }

  @Test
  void asksTheAdministrationOnceHoweverLongItLasts() {
    for (int failures = 1; failures < 10; failures++) {
      lost(failures);
    }

    assertThat(checks()).singleElement().satisfies(task -> {
      assertThat(task.getName()).isEqualTo("Mailserver prüfen");
      assertThat(task.getAssignee()).isNull();
      assertThat(Caller.rest(port, "admin").get("/engine-rest/task").body()).contains(task.getId());
      for (String other : List.of(LEADER, "beratung-schwerin")) {
        assertThat(Caller.rest(port, other).get("/engine-rest/task").body()).doesNotContain(task.getId());
      }
    });
  }

  @Test
  void takesTheTaskBackWhenTheServerAnswersByItself() {
    lost(2);
    String process = checks().get(0).getProcessInstanceId();

    delivery.deliverDue();

    assertThat(checks()).isEmpty();
    assertThat(ends(process)).containsExactly("endEvent_settled");
  }

  @Test
  void saysWhatHappenedAndHowMuchWaits() {
    lost(2);

    assertThat(desk.open("admin", checks().get(0).getId()).view().toString())
        .contains("Der Mailserver ist nicht erreichbar. Seit Montag, 2. März 2026, 08:00 Uhr geht keine E-Mail hinaus.",
            "Zurzeit wartet keine E-Mail.");
  }

  @Test
  void asksTheServerAtOnceWhenSomebodyHasCheckedIt() {
    lost(2);
    database.sql("update mail_server set next_try_at = next_try_at + interval '1 hour'").update();
    Task task = checks().get(0);
    desk.complete("admin", task.getId(), Map.of("checked", true));

    assertThat(ends(task.getProcessInstanceId())).containsExactly("endEvent_serverChecked");
    assertThat(database.sql("select checked_by from mail_server_repair").query(String.class).single()).isEqualTo("admin");
    delivery.deliverDue();
    assertThat(database.sql("select failures from mail_server").query(Integer.class).single()).isZero();
  }

  @Test
  void asksAgainWhenTheServerStillFailsAfterwards() {
    lost(2);
    desk.complete("admin", checks().get(0).getId(), Map.of("checked", true));

    lost(3);

    assertThat(checks()).hasSize(1);
  }

  @Test
  void nobodyElseCompletesItAndNobodyStartsIt() {
    lost(2);
    String task = checks().get(0).getId();

    for (String other : List.of(LEADER, "beratung-schwerin")) {
      assertThatThrownBy(() -> desk.complete(other, task, Map.of("checked", true))).isInstanceOf(AuthorizationException.class);
      assertThatThrownBy(() -> desk.as(other, () -> runtime.startProcessInstanceByKey("repair-mail-server")))
          .isInstanceOf(AuthorizationException.class);
    }
    assertThatThrownBy(() -> desk.complete("admin", task, Map.of("checked", false))).isInstanceOf(Rejection.class)
        .hasMessageContaining("bestätigen");
  }

  @Test
  void theServerComesBackWithoutATaskToTakeBack() {
    application.publishEvent(new MailServerRestored());

    assertThat(checks()).isEmpty();
  }

  private void lost(int failures) {
    database.sql("""
        update mail_server set failures = ?, lost_since = timestamptz '2026-03-02 07:00Z',
          next_try_at = timestamptz '2026-03-02 07:00Z', reason = 'Der Mailserver ist nicht erreichbar.'""").param(failures).update();
    application.publishEvent(new MailServerLost(failures));
  }

  private List<Task> checks() {
    return tasks.createTaskQuery().taskDefinitionKey("userTask_checkMailServer").list();
  }
}
