package de.transferlotse.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.ending.EarlyEndProposal;
import de.transferlotse.ending.EarlyEndReason;
import de.transferlotse.ending.EarlyEnds;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.MunicipalityMails;
import de.transferlotse.engagement.process.EngagementTree;
import de.transferlotse.handover.HandoverDesk;
import de.transferlotse.pause.process.PauseSteps;
import de.transferlotse.support.EngineTest;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A whole story, with a detour before every single step: others take over, also while it rests, or everything ends. */
@EngineTest
class DetoursEverywhereTest {

  private static final String MANAGEMENT = "bueroleitung-schwerin";
  private static final String TASKS = """
      select task.task_def_key_ || ' ' || coalesce(task.assignee_, '-') || ' ' || coalesce(task.due_date_::text, '-')
      from act_ru_task task join act_ru_execution instance on instance.id_ = task.proc_inst_id_
      where instance.business_key_ = ? and task.suspension_state_ = any (?) order by 1""";
  private static final int ACTIVE = 1;
  private static final int RESTING = 2;

  @Autowired private ApplicationContext application;
  @Autowired private StoryTeller teller;
  @Autowired private Engagements engagements;
  @Autowired private EngagementTree tree;
  @Autowired private EarlyEnds ends;
  @Autowired private MunicipalityMails mails;
  @Autowired private ManagementService management;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient database;

  @Test
  void othersGoOnWithTheSameTasksFromEveryWaitAlsoWhileTheyRest() {
    var desk = new HandoverDesk(application);
    var pause = new PauseSteps(application);
    int waits = walk((number, step) -> {
      changesHands(desk, number, step);
      changesHandsAtRest(desk, pause, number, step);
    }, "ludwigslust-parchim");

    assertThat(waits).isGreaterThan(40);
    assertThat(management.createJobQuery().noRetriesLeft().count()).isZero();
  }

  private void changesHands(HandoverDesk desk, String number, String step) {
    List<String> before = tasks(number);
    desk.handOver(MANAGEMENT, "beratung-schwerin-2", number);
    assertThat(tasks(number)).as(step).isEqualTo(at(before, " beratung-schwerin ", " beratung-schwerin-2 "));
    desk.handOver(MANAGEMENT, "beratung-schwerin", number);
    assertThat(tasks(number)).as(step).isEqualTo(before);
  }

  /** To the other office, from where it might end, or goes on and comes back. */
  private void changesHandsAtRest(HandoverDesk desk, PauseSteps pause, String number, String step) {
    List<String> before = tasks(number);
    List<String> inKiel = at(before, "-schwerin ", "-kiel ");
    pause.pause(MANAGEMENT, null, number);
    desk.handOver(MANAGEMENT, "beratung-kiel", number);
    assertThat(tasks(number, ACTIVE)).as(step).containsExactly("userTask_endPause beratung-kiel -");
    assertThat(tasks(number, RESTING)).as(step).isEqualTo(inKiel);
    mightEnd(number, step);
    pause.end("beratung-kiel", number);
    assertThat(tasks(number, ACTIVE)).as(step).isEqualTo(inKiel);
    desk.handOver("bueroleitung-kiel", "beratung-schwerin", number);
    assertThat(tasks(number)).as(step).isEqualTo(before);
  }

  private static List<String> at(List<String> tasks, String former, String present) {
    return tasks.stream().map(task -> task.replace(former, present)).sorted().toList();
  }

  @Test
  void nothingIsLeftOfAnEngagementThatEndsAtAnyWait() {
    int waits = walk(this::mightEnd, "nordwestmecklenburg");

    assertThat(waits).isGreaterThan(30);
  }

  /** Each end is rolled back, so that the story goes on to the next wait. */
  private void mightEnd(String number, String step) {
    transaction.executeWithoutResult(status -> {
      ends.propose(step, new EarlyEndProposal(number, EarlyEndReason.NO_INTEREST, "Kein Bedarf mehr.", null, true),
          MANAGEMENT);
      ends.decide(step, true, null, MANAGEMENT);
      tree.delete(number, "Vorzeitig beendet");
      ends.carryOut(number);
      if (hasContact(number)) {
        mails.queue(number, "engagement-ended-early");
        assertThat(waitingMails(number)).as(step).containsExactly("engagement-ended-early");
      }
      assertThat(rows("act_ru_execution", "business_key_", number)).as(step).isZero();
      assertThat(tasks(number)).as(step).isEmpty();
      assertThat(orphans()).as(step).isZero();
      assertThat(engagements.of(number).isOpen()).as(step).isFalse();
      status.setRollbackOnly();
    });
  }

  private interface Detour {
    void take(String number, String step);
  }

  private int walk(Detour detour, String title) {
    Story story = new Stories(Stories.WRITTEN_FOR).read(title);
    int waits = 0;
    for (Story.Step step : story.steps()) {
      var moment = new StoryTeller.Moment(story, step);
      teller.passTimeUntil(moment.at());
      var open = engagements.openOf(story.municipality());
      if (open.isPresent()) {
        detour.take(open.get().number(), waits++ + " " + step.task());
      }
      teller.tell(moment);
    }
    return waits;
  }

  private List<String> tasks(String number, Integer... states) {
    return database.sql(TASKS).params(number, states.length == 0 ? new Integer[] {ACTIVE, RESTING} : states)
        .query(String.class).list();
  }

  private List<String> waitingMails(String number) {
    return database.sql("select template from mail where engagement = ? and state = 'waiting'").param(number)
        .query(String.class).list();
  }

  private boolean hasContact(String number) {
    return database.sql("select exists (select from contact where municipality_key = ?)")
        .param(engagements.of(number).municipalityKey()).query(Boolean.class).single();
  }

  private long rows(String table, String column, String value) {
    return database.sql("select count(*) from " + table + " where " + column + " = ?").param(value).query(Long.class)
        .single();
  }

  /** Jobs and tasks whose instance is gone. */
  private long orphans() {
    return database.sql("""
        select (select count(*) from act_ru_job job where process_instance_id_ is not null and not exists
            (select from act_ru_execution where id_ = job.process_instance_id_))
          + (select count(*) from act_ru_task task where proc_inst_id_ is not null and not exists
            (select from act_ru_execution where id_ = task.proc_inst_id_))""").query(Long.class).single();
  }
}
