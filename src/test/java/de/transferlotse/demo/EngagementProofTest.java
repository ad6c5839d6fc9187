package de.transferlotse.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.engagement.EngagementState;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.support.EngineTest;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The proof: one engagement from its first request to the signed closing note, with a first refusal by the committee. */
@EngineTest
class EngagementProofTest {

  @Autowired private ApplicationContext application;
  @Autowired private StoryTeller teller;
  @Autowired private RuntimeService runtime;
  @Autowired private ManagementService management;
  @Autowired private HistoryService history;
  @Autowired private Engagements engagements;
  @Autowired private JdbcClient database;

  @Test
  void leadsLudwigslustParchimFromTheFirstRequestToTheSignedClosingNote() {
    var book = new ProofBook(application, "ludwigslust-parchim");
    Story story = new Stories(Stories.WRITTEN_FOR).read("ludwigslust-parchim");
    for (Story.Step step : story.steps()) {
      if (step.station() != null) {
        book.compare(step.station());
      }
      teller.tell(new StoryTeller.Moment(story, step));
    }
    book.compare("Abgeschlossen");

    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    assertThat(runtime.createIncidentQuery().count()).isZero();
    assertThat(management.createJobQuery().noRetriesLeft().count()).isZero();
    assertThat(history.createHistoricTaskInstanceQuery().taskDefinitionKey("userTask_holdReflection").finished().count())
        .isEqualTo(3);
    assertThat(engagements.of("TNO-2022-001").state()).isEqualTo(EngagementState.CLOSED);
    assertThat(database.sql("select count(*) from mail where state <> 'sent'").query(Integer.class).single()).isZero();
    assertThat(phases()).containsExactly("FIRST_CONTACT 2022-11-14", "BASELINE_AND_AGREEMENT 2022-12-08",
        "MODEL_CHOICE 2023-10-06", "GUIDANCE 2023-11-02", "EVALUATION 2026-10-13", "CLOSING 2026-10-30");
  }

  private List<String> phases() {
    return database.sql("""
        select phase || ' ' || (entered_at at time zone 'Europe/Berlin')::date from engagement_phase order by entered_at""")
        .query(String.class).list();
  }
}
