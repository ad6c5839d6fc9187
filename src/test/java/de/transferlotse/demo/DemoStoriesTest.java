package de.transferlotse.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.support.EngineTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class DemoStoriesTest {

  @Autowired private StoryTeller teller;
  @Autowired private JdbcClient database;

  /** On a Sunday, so that nothing leans on today being a working day. */
  @Test
  void theDemoShowsEngagementsInEveryPhaseWaitingAndOverdue() {
    LocalDate sunday = LocalDate.of(2027, 3, 14);
    Stories shelf = new Stories(sunday);
    teller.tell(Stories.ALL.stream().map(shelf::read).toList(), moment -> {});
    teller.passTimeUntil(sunday.atTime(12, 0).atZone(ZoneId.of("Europe/Berlin")).toInstant());

    assertThat(lines("select municipality_key || ' ' || state || ' ' || phase from engagement order by 1")).containsExactly(
        "01003 ACTIVE BASELINE_AND_AGREEMENT", "01054 ACTIVE GUIDANCE", "01057 ACTIVE MODEL_CHOICE",
        "01060 INFORMED FIRST_CONTACT", "01061 ENDED_EARLY BASELINE_AND_AGREEMENT", "01062 REQUESTED FIRST_CONTACT", "13074 ACTIVE EVALUATION",
        "13075 ACTIVE BASELINE_AND_AGREEMENT", "13076 CLOSED CLOSING");
    assertThat(tasks("01003")).contains("userTask_recordSelfAssessment", "userTask_endPause");
    assertThat(lines("select municipality_key from pause join engagement using (number) where ended_at is null"))
        .containsExactly("01003");
    assertThat(lines("select municipality_key from early_end join engagement on number = engagement"))
        .containsExactly("01061");
    assertThat(lines("""
        select from_person || ' ' || to_person || ' ' || consultant from handover join engagement on number = engagement""")).containsExactly(
            "beratung-schwerin-2 beratung-schwerin beratung-schwerin");
    assertThat(tasks("01061")).isEmpty();
    assertThat(lines("select municipality_key from engagement where term = 2")).containsExactly("01057");
    assertThat(tasks("01054")).containsExactlyInAnyOrder("userTask_accompanyImplementation", "userTask_procureData");
    assertThat(tasks("01057")).containsExactly("userTask_recordModelChoice");
    assertThat(tasks("01062")).containsExactly("userTask_scheduleFirstTalk");
    assertThat(tasks("13075")).containsExactly("userTask_recordCouncilDecision");
    assertThat(overdue(sunday)).contains("userTask_recordCouncilDecision", "userTask_procureData");
    assertThat(lines("select state from mail where state <> 'sent'")).isEmpty();
  }

  private List<String> overdue(LocalDate day) {
    return lines("select task_def_key_ from act_ru_task where due_date_ < '" + day + "'");
  }

  private List<String> tasks(String municipality) {
    return lines("""
        select t.task_def_key_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
        join engagement g on g.number = e.business_key_ where g.municipality_key = '%s'""".formatted(municipality));
  }

  private List<String> lines(String query) {
    return database.sql(query).query(String.class).list();
  }
}
