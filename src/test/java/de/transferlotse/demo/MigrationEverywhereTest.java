package de.transferlotse.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.demo.process.StoryDesk;
import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.migration.process.MigrationSteps;
import de.transferlotse.migration.process.Models;
import de.transferlotse.pause.process.PauseSteps;
import de.transferlotse.support.EngineTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whole stories told under changing models: each wait is reached under one release and goes on under the other. Told
 * twice, so that each wait of the released models comes about under them once.
 */
@EngineTest
class MigrationEverywhereTest {

  private static final String CLARIFY = "clarifyRenewal";
  private static final String OTHER_DISTRICT = "13074";
  private static final String BEGIN = "userTask_chooseMunicipality";
  private static final String TREE = """
      with tree as (select distinct proc_inst_id_ as id from act_ru_execution where root_proc_inst_id_ =
        (select proc_inst_id_ from act_ru_execution where business_key_ = ? and parent_id_ is null and super_exec_ is null))
      select concat_ws(' ', 'task', id_, task_def_key_, assignee_, owner_, due_date_, follow_up_date_, suspension_state_)
        from act_ru_task where proc_inst_id_ in (select id from tree)
      union all select concat_ws(' ', 'link', link.id_, type_, user_id_, group_id_)
        from act_ru_identitylink link join act_ru_task task on task.id_ = link.task_id_ where task.proc_inst_id_ in (select id from tree)
      union all select concat_ws(' ', 'grant', grant_.id_, user_id_, group_id_, perms_) from act_ru_authorization grant_
        where resource_id_ in (select id_ from act_ru_task where proc_inst_id_ in (select id from tree) union select id from tree)
      union all select concat_ws(' ', 'variable', id_, name_, text_, long_, execution_id_)
        from act_ru_variable where proc_inst_id_ in (select id from tree)
      union all select concat_ws(' ', 'timer', id_, duedate_, repeat_, suspension_state_)
        from act_ru_job where process_instance_id_ in (select id from tree)
      order by 1""";
  private static final String VERSIONS = """
      select distinct deployment.name_ from act_ru_execution part join act_ru_execution root on root.id_ = part.root_proc_inst_id_
        join act_re_procdef definition on definition.id_ = part.proc_def_id_
        join act_re_deployment deployment on deployment.id_ = definition.deployment_id_ where root.business_key_ = ?""";
  private static final String WAITS = """
      select task.task_def_key_ from act_ru_task task join act_re_procdef definition on definition.id_ = task.proc_def_id_
      where definition.key_ <> 'migrate-engagements'""";

  @Autowired private ApplicationContext application;
  @Autowired private StoryTeller teller;
  @Autowired private StoryDesk desk;
  @Autowired private FormDesk forms;
  @Autowired private TaskService tasks;
  @Autowired private RepositoryService repository;
  @Autowired private ManagementService management;
  @Autowired private JdbcClient database;

  @Test
  void everyWaitOfTheReleasedModelsGoesOnUnderTheCurrentOnes() {
    Story story = new Stories(Stories.WRITTEN_FOR).read("ludwigslust-parchim");
    Set<String> migrated = new TreeSet<>(tell(story, Models.RELEASED));
    migrated.addAll(tell(new Story(OTHER_DISTRICT, story.title(), story.steps()), Models.CURRENT));
    assertThat(migrated).containsExactlyElementsOf(releasedWaits());
    assertThat(management.createJobQuery().noRetriesLeft().count()).isZero();
  }

  /** Gives the released models' waits from which it went on under the current ones. */
  private Set<String> tell(Story story, Models first) {
    MigrationSteps steps = new MigrationSteps(application);
    Set<String> migrated = new TreeSet<>();
    Models models = first;
    models.deploy(repository);
    for (Story.Step step : story.steps()) {
      if (step.task().equals(CLARIFY)) {
        continue;
      }
      StoryTeller.Moment moment = new StoryTeller.Moment(story, step);
      teller.passTimeUntil(moment.at());
      if (step != story.steps().get(0)) {
        clarify(number(story));
        models = models.other();
        models.deploy(repository);
        String number = number(story);
        List<String> before = database.sql(TREE).param(number).query(String.class).list();
        steps.migrate();
        assertSame(before, database.sql(TREE).param(number).query(String.class).list(), models);
        assertThat(database.sql(VERSIONS).param(number).query(String.class).list()).as(step.task())
            .containsExactly(models.name());
        if (models == Models.CURRENT) {
          migrated.addAll(database.sql(WAITS).query(String.class).list());
          desk.runDueJobs();
          clarify(number);
        }
      }
      teller.tell(moment);
    }
    return migrated;
  }

  /** What only the current models ask, as soon as they ask it: under the released ones it would have no place. */
  private void clarify(String number) {
    tasks.createTaskQuery().processInstanceBusinessKey(number).taskDefinitionKey("userTask_" + CLARIFY).list()
        .forEach(task -> forms.complete("beratung-schwerin", task.getId(),
            Map.of("wish", "OPEN", "note", "Die Kommune berät noch.", "nextStep", "Gespräch nach der Sommerpause")));
  }

  /** The same row by row; only timers that one of the releases does not know come and go. */
  private static void assertSame(List<String> before, List<String> after, Models now) {
    List<String> more = now == Models.CURRENT ? after : before;
    List<String> fewer = now == Models.CURRENT ? before : after;
    assertThat(more).containsAll(fewer);
    assertThat(more).filteredOn(row -> !fewer.contains(row)).allMatch(row -> row.startsWith("timer "));
  }

  @Test
  void whatRestsGetsNoTimerThatRuns() {
    Story story = new Stories(Stories.WRITTEN_FOR).read("nordfriesland");
    Models.RELEASED.deploy(repository);
    story.steps().forEach(step -> teller.tell(new StoryTeller.Moment(story, step)));
    String number = number(story);
    PauseSteps pauses = new PauseSteps(application);
    pauses.pause("beratung-kiel", null, number);
    Models.CURRENT.deploy(repository);
    new MigrationSteps(application).migrate();
    assertThat(timers(number, 1)).isZero();
    assertThat(timers(number, 2)).isEqualTo(3);
    pauses.end("beratung-kiel", number);
    assertThat(timers(number, 1)).isEqualTo(3);
  }

  private int timers(String number, int suspensionState) {
    return database.sql("""
        select count(*) from act_ru_job job join act_ru_execution instance on instance.id_ = job.process_instance_id_
        where instance.business_key_ = ? and job.suspension_state_ = ? and job.process_def_key_ = 'support-municipality'""")
        .params(number, suspensionState).query(Integer.class).single();
  }

  private String number(Story story) {
    return database.sql("select number from engagement where municipality_key = ?").param(story.municipality())
        .query(String.class).single();
  }

  private static Set<String> releasedWaits() {
    return Models.RELEASED.files().stream().flatMap(file -> Bpmn.readModelFromFile(file.toFile())
        .getModelElementsByType(UserTask.class).stream()).map(UserTask::getId)
        .filter(task -> !task.equals(BEGIN)).collect(Collectors.toCollection(TreeSet::new));
  }
}
