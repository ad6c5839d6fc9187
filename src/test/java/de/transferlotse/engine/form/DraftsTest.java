package de.transferlotse.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.support.FirstContactScript;
import de.transferlotse.support.Caller;
import de.transferlotse.support.EngineTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class DraftsTest {

  private static final String CONSULTANT = "beratung-schwerin";
  private static final String DRAFT = "{\"facts\":{\"note\":\"Halb geschrieben\",\"version\":\"1\"}}";

  @LocalServerPort private int port;
  @Autowired private FormDesk desk;
  @Autowired private FirstContactScript script;
  @Autowired private JdbcClient database;
  private String number;
  private String shortForm;
  private String longForm;

  @BeforeEach
  void comeToTheErstgespraech() {
    database.sql("update engagement set state = 'DECLINED', ended_on = requested_on where ended_on is null").update();
    number = script.choose(CONSULTANT, "13076");
    shortForm = desk.task(CONSULTANT, number, "userTask_recordRequest").getId();
    script.recordRequest(CONSULTANT, number);
    script.scheduleFirstTalk(CONSULTANT, number);
    longForm = desk.task(CONSULTANT, number, "userTask_holdFirstTalk").getId();
  }

  @Test
  void areContinuedOnAnotherComputerAndGoneWhenTheTaskIsDone() {
    assertThat(save(CONSULTANT, longForm)).isEqualTo(204);
    assertThat(desk.open(CONSULTANT, longForm).facts().path("note").asText()).isEqualTo("Halb geschrieben");

    desk.complete(CONSULTANT, longForm, Map.of("participants", "Dezernat", "recommendation", "takeOn"));
    assertThat(drafts()).isZero();
  }

  @Test
  void areRefusedFromSomebodyElse() {
    assertThat(save("beratung-kiel", longForm)).isEqualTo(403);
    assertThat(drafts()).isZero();
  }

  @Test
  void areRefusedForShortFormsAndForTasksThatAreDone() {
    assertThat(save(CONSULTANT, shortForm)).isEqualTo(409);
    assertThat(save(CONSULTANT, "no-such-task")).isEqualTo(409);
  }

  private int save(String user, String task) {
    return Caller.browser(port, user, "tasklist")
        .put("/camunda/api/transferlotse/tasks/" + task + "/draft", DRAFT).statusCode();
  }

  private long drafts() {
    return database.sql("select count(*) from form_draft").query(Long.class).single();
  }
}
