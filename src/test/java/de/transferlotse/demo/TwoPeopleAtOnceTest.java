package de.transferlotse.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.support.Caller;
import de.transferlotse.support.EngineTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class TwoPeopleAtOnceTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Autowired private StoryTeller teller;
  @Autowired private FormDesk desk;
  @Autowired private JdbcClient database;
  @LocalServerPort private int port;

  @Test
  void oneOfTwoWhoDecideAtOnceWinsAndTheOtherIsTold() throws Exception {
    Story story = new Stories(Stories.WRITTEN_FOR).read("segeberg");
    story.steps().subList(0, story.steps().size() - 1).forEach(step -> teller.tell(new StoryTeller.Moment(story, step)));
    String task = desk.task("bueroleitung-kiel", "TNO-2026-001", "userTask_decideOnRequest").getId();
    var version = desk.open("bueroleitung-kiel", task).view().path("version").asText();
    String form = JSON.writeValueAsString(Map.of("variables", Map.of("facts", Map.of("type", "Json", "value",
        JSON.writeValueAsString(Map.of("version", version, "decision", "takeOn"))))));

    var together = new CyclicBarrier(2);
    List<CompletableFuture<HttpResponse<String>>> calls = List.of(submit(task, form, together), submit(task, form, together));
    List<HttpResponse<String>> answers = calls.stream().map(CompletableFuture::join).toList();

    assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(204, 409);
    assertThat(answers).filteredOn(answer -> answer.statusCode() == 409).first().extracting(HttpResponse::body).asString()
        .containsAnyOf("Jemand anderes hat gerade dasselbe bearbeitet", "Diese Aufgabe gibt es nicht mehr");
    assertThat(database.sql("select count(*) from mail where template = 'request-accepted'").query(Integer.class).single())
        .isOne();
    assertThat(database.sql("select count(*) from engagement_phase where phase = 'BASELINE_AND_AGREEMENT'")
        .query(Integer.class).single()).isOne();
  }

  private CompletableFuture<HttpResponse<String>> submit(String task, String form, CyclicBarrier together) {
    Caller person = Caller.rest(port, "bueroleitung-kiel");
    person.get("/engine-rest/task/" + task);
    return CompletableFuture.supplyAsync(() -> {
      try {
        together.await();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
      return person.post("/engine-rest/task/" + task + "/submit-form", form);
    });
  }
}
