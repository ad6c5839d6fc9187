package de.transferlotse.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.support.Caller;
import de.transferlotse.support.FirstContactScript;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

class EscalationPeopleTest extends EscalationTestBase {

  @LocalServerPort int port;
  @Autowired private FirstContactScript script;

  @AfterEach
  void everybodyIsBack() {
    database.sql("delete from deputy").update();
    database.sql("update act_id_user set email_ = id_ || '@transferagentur-nordost.example'").update();
  }

  @Test
  void writesToTheDeputyOfWhoIsAway() {
    task("13076", DUE);
    away(CONSULTANT, "bueroleitung-schwerin");

    night(DUE.plusDays(7));

    assertThat(letter().template()).isEqualTo("escalation-consultant");
    assertThat(letter().address()).isEqualTo(address("bueroleitung-schwerin"));
  }

  @Test
  void writesToTheDeputyOfTheOfficeManagement() {
    task("13076", DUE);
    night(DUE.plusDays(7));
    away("bueroleitung-schwerin", "bueroleitung-kiel");

    night(DUE.plusDays(14));

    assertThat(letters()).extracting(Letter::address).contains(address("bueroleitung-kiel"))
        .doesNotContain(address("bueroleitung-schwerin"));
  }

  @Test
  void writesToTheOfficeWhenAPersonHasNoAddress() {
    task("13076", DUE);
    database.sql("update act_id_user set email_ = null where id_ = ?").param(CONSULTANT).update();

    night(DUE.plusDays(7));

    assertThat(letter().address()).isEqualTo(database.sql("select email from office where id = 'schwerin'")
        .query(String.class).single());
  }

  @Test
  void saysWhomATaskWaitsFor() {
    String number = script.choose(CONSULTANT, "13076");
    script.recordRequest(CONSULTANT, number);
    due(desk.task(CONSULTANT, number, "userTask_scheduleFirstTalk"), DUE);

    night(DUE.plusDays(7));

    assertThat(letter().text()).contains("wartet auf die Kommune");
  }

  @Test
  void tellsOfTasksThatBelongToNoEngagement() {
    String instance = desk.as(CONSULTANT, () -> runtime.startProcessInstanceByKey("plan-pause").getId());
    Task task = due(tasks.createTaskQuery().processInstanceId(instance).singleResult(), DUE);

    night(DUE.plusDays(7));
    night(DUE.plusDays(14));

    assertThat(stages(task)).hasSize(2);
    assertThat(letters().get(0).text()).contains("Pause festlegen", "Begleitungen pausieren");
    assertThat(letters().get(1).address()).isEqualTo(address("bueroleitung-schwerin"));
  }

  @Test
  void writesToTheLeaderOfTheEngagementAsLongAsNobodyHasTheTask() {
    Task task = task("13076", DUE);
    tasks.setAssignee(task.getId(), null);

    night(DUE.plusDays(7));

    assertThat(letter().address()).isEqualTo(address(CONSULTANT));
  }

  @Test
  void showsTheFilterToManagersOnly() {
    assertThat(filtersOf("leitung")).contains("\"Eskaliert\"");
    assertThat(filtersOf(CONSULTANT)).doesNotContain("\"Eskaliert\"");
    assertThat(filtersOf("bueroleitung-schwerin")).doesNotContain("\"Eskaliert\"");
  }

  @Test
  void isStartedByNobody() {
    assertThatThrownBy(() -> desk.as("bueroleitung-schwerin",
        () -> runtime.startProcessInstanceByKey("escalate-overdue-tasks", Map.of())))
        .isInstanceOf(AuthorizationException.class);
  }

  private String filtersOf(String user) {
    return Caller.rest(port, user).get("/engine-rest/filter?resourceType=Task").body();
  }

  private void away(String person, String deputy) {
    database.sql("""
        insert into deputy (id, person, deputy, starts_on, ends_on, arranged_by, arranged_at)
        values (?, ?, ?, ?, ?, ?, now())""")
        .params(person, person, deputy, DUE, LocalDate.of(2026, 12, 31), person).update();
  }
}
