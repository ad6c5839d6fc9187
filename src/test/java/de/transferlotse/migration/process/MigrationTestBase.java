package de.transferlotse.migration.process;

import de.transferlotse.pause.process.PauseSteps;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import java.util.Iterator;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Engagements in their Erstkontakt, and new releases of the models. */
@EngineTest
abstract class MigrationTestBase {

  static final String CONSULTANT = "beratung-schwerin";
  private static final List<String> DISTRICTS = List.of("13071", "13072", "13073", "13074", "13075", "13076");

  @Autowired ApplicationContext application;
  @Autowired FirstContactScript script;
  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @Autowired ManagementService management;
  @Autowired JdbcClient database;

  MigrationSteps steps;
  PauseSteps pauses;
  private Iterator<String> districts;

  @BeforeEach
  void begin() {
    steps = new MigrationSteps(application);
    pauses = new PauseSteps(application);
    districts = DISTRICTS.iterator();
  }

  @AfterEach
  void endEverything() {
    runtime.createProcessInstanceQuery().rootProcessInstances().list()
        .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "next test"));
    database.sql("update migration_run set ended_at = started_at where ended_at is null").update();
    database.sql("update engagement set state = 'CLOSED', ended_on = date '2026-03-02' where ended_on is null").update();
    Models.CURRENT.deploy(repository);
  }

  /** An engagement whose request is to be recorded. */
  String engagement() {
    return script.choose(CONSULTANT, districts.next());
  }

  /** The current models once more, as if a form of them had changed. */
  void release() {
    Models.CURRENT.deploy(repository);
  }

  /** How many versions behind the newest the engagement's instances run, each number once. */
  List<Integer> behind(String number) {
    return database.sql("""
        select distinct (select max(version_) from act_re_procdef where key_ = own.key_) - own.version_
        from act_ru_execution part join act_re_procdef own on own.id_ = part.proc_def_id_
        where root_proc_inst_id_ = (select proc_inst_id_ from act_ru_execution root
          where root.business_key_ = ? and root.super_exec_ is null and root.parent_id_ is null
            and root.proc_def_id_ like 'transfer-engagement:%')""").param(number).query(Integer.class).list();
  }

  List<String> openTasks(String number) {
    return tasks.createTaskQuery().processInstanceBusinessKey(number).active().list().stream()
        .map(task -> task.getTaskDefinitionKey()).toList();
  }
}
