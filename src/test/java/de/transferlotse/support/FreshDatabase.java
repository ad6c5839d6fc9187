package de.transferlotse.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import de.transferlotse.platform.AdjustableClock;
import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every class that carries {@link EngineTest} may rely on. */
@EngineTest
abstract class FreshDatabase {

  @Autowired TaskService tasks;
  @Autowired RepositoryService repository;
  @Autowired JdbcClient jdbc;
  @Autowired AdjustableClock clock;
  @Autowired GreenMail mail;

  @Test
  void startsWithoutTheRowsMailsAndTimeOfTheClassBefore() {
    assertThat(tasks.createTaskQuery().taskName("Spur").count()).isZero();
    assertThat(mail.getReceivedMessages()).isEmpty();
    assertThat(clock.instant()).isEqualTo(EngineTest.START);

    var task = tasks.newTask();
    task.setName("Spur");
    tasks.saveTask(task);
    GreenMailUtil.sendTextEmail("spur@kreis-lup.example", "beratung@transferlotse.example", "Spur", "Spur",
        mail.getSmtp().getServerSetup());
    clock.advance(Duration.ofDays(400));

    assertThat(tasks.createTaskQuery().taskName("Spur").count()).isOne();
    assertThat(mail.getReceivedMessages()).hasSize(1);
  }

  @Test
  void theTemplateHoldsBothSchemasAndTheDeployedProcesses() {
    assertThat(jdbc.sql("select distinct author from databasechangelog").query(String.class).list())
        .contains("Camunda", "transferlotse");
    assertThat(repository.createProcessDefinitionQuery().count()).isPositive();
  }

  @Test
  void theEngineFollowsOurClock() {
    assertThat(ClockUtil.getCurrentTime()).isEqualTo(Date.from(clock.instant()));
  }
}
