package de.transferlotse.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.correspondence.Delivery;
import de.transferlotse.demo.process.StoryDesk;
import de.transferlotse.pause.process.PauseSteps;
import de.transferlotse.platform.AdjustableClock;
import de.transferlotse.support.EngineTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whole stories, in which the engagement rests before every single step. */
@EngineTest
class PauseEverywhereTest {

  private static final String ROWS = """
      select task.task_def_key_ || ' ' || coalesce(task.assignee_, '-') || ' ' || task.due_date_::text
      from act_ru_task task join act_ru_execution instance on instance.id_ = task.proc_inst_id_
      join engagement on engagement.number = instance.business_key_
      where engagement.municipality_key = ? and task.suspension_state_ = ? and task.task_def_key_ <> 'userTask_endPause'
      order by 1""";
  private static final String TIMER = "select duedate_ from act_ru_job job join act_ru_execution instance on instance.id_ ="
      + " job.process_instance_id_ where instance.business_key_ = ? and job.process_def_key_ = 'support-municipality'"
      + " and job.handler_cfg_ like 'boundaryEvent_' || ? || '%'";
  private static final String REFLECTION = "twelveMonthsPassed";

  @Autowired private ApplicationContext application;
  @Autowired private StoryTeller teller;
  @Autowired private StoryDesk desk;
  @Autowired private ManagementService management;
  @Autowired private ProcessEngine engine;
  @Autowired private Delivery delivery;
  @Autowired private AdjustableClock clock;
  @Autowired private JdbcClient database;

  @Test
  void anEngagementGoesOnWhereItStoodFromEveryWait() {
    PauseSteps steps = new PauseSteps(application);
    Story story = new Stories(Stories.WRITTEN_FOR).read("ludwigslust-parchim");
    int waits = 0;
    for (Story.Step step : story.steps()) {
      teller.passTimeUntil(new StoryTeller.Moment(story, step).at());
      List<String> before = tasks(story, 1);
      if (!before.isEmpty()) {
        waits++;
        String number = number(story);
        steps.pause("bueroleitung-schwerin", null, number);
        assertThat(tasks(story, 1)).as(step.task()).isEmpty();
        assertThat(tasks(story, 2)).as(step.task()).isEqualTo(before);
        assertThat(activeTimers(number)).as(step.task()).isZero();
        steps.end("bueroleitung-schwerin", number);
        assertThat(tasks(story, 2)).as(step.task()).isEmpty();
        assertThat(tasks(story, 1)).as(step.task()).isEqualTo(before);
      }
      teller.tell(new StoryTeller.Moment(story, step));
    }
    assertThat(waits).isEqualTo(story.steps().size() - 1);
    assertThat(database.sql("select state from engagement where municipality_key = ?").param(story.municipality())
        .query(String.class).single()).isEqualTo("CLOSED");
    assertThat(management.createJobQuery().noRetriesLeft().count()).isZero();
  }

  @Test
  void aTimerThatFallsDueDuringThePauseFiresAsMuchLater() {
    PauseSteps steps = new PauseSteps(application);
    Story story = new Stories(Stories.WRITTEN_FOR).read("nordfriesland");
    story.steps().forEach(step -> teller.tell(new StoryTeller.Moment(story, step)));
    String number = number(story);
    Instant due = timer(number, REFLECTION);
    Instant renewal = timer(number, "threeMonthsLeft");
    Instant begin = clock.instant();
    long mails = mails(number);
    steps.pause("beratung-kiel", null, number);

    clock.setTo(due.plus(Duration.ofDays(400)));
    ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getDeploymentCache()
        .discardProcessDefinitionCache();
    desk.runDueJobs();
    delivery.deliverDue();
    assertThat(mails(number)).isEqualTo(mails);
    assertThat(tasks(story, 2)).doesNotContain("userTask_holdReflection");

    Duration length = Duration.between(begin, clock.instant());
    steps.end("beratung-kiel", number);
    assertThat(timer(number, "threeMonthsLeft")).as("the agreement ends no later").isEqualTo(renewal);
    desk.runDueJobs();
    assertThat(mails(number)).isEqualTo(mails);
    assertThat(timer(number, REFLECTION)).isEqualTo(due.plus(length));

    teller.passTimeUntil(due.plus(length).plusSeconds(1));
    assertThat(tasks(story, 1)).anyMatch(task -> task.startsWith("userTask_holdReflection"));
    assertThat(mails(number)).isEqualTo(mails + 1);
  }

  private List<String> tasks(Story story, int state) {
    return database.sql(ROWS).params(story.municipality(), state).query(String.class).list();
  }

  private String number(Story story) {
    return database.sql("select number from engagement where municipality_key = ?").param(story.municipality())
        .query(String.class).single();
  }

  private int activeTimers(String number) {
    return database.sql("""
        select count(*) from act_ru_job job join act_ru_execution instance on instance.id_ = job.process_instance_id_
        where instance.business_key_ = ? and job.suspension_state_ = 1 and job.process_def_key_ <> 'pause-engagement'""")
        .param(number).query(Integer.class).single();
  }

  private Instant timer(String number, String event) {
    return database.sql(TIMER).params(number, event).query(Instant.class).single();
  }

  private long mails(String number) {
    return database.sql("select count(*) from mail where engagement = ?").param(number).query(Long.class).single();
  }
}
