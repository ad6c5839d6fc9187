package de.transferlotse.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.transferlotse.support.Caller;
import de.transferlotse.support.EngineTest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application stops after the agreement is signed; another one goes on with the same database. */
@EngineTest
class RestartProofTest {

  private static final String NUMBER = "TNO-2022-001";
  private static final String NEXT = "recordModelChoice";
  private static final Pattern PORT = Pattern.compile("Tomcat started on ports? (\\d+)");
  private static final int MOST_SECONDS = 180;
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;
  private Path log;
  @Autowired private StoryTeller teller;
  @Autowired private JdbcClient database;
  @Autowired private DataSource source;

  @Test
  void anotherApplicationGoesOnWhereTheFirstOneStopped() throws Exception {
    Story story = new Stories(Stories.WRITTEN_FOR).read("ludwigslust-parchim");
    List<String> tasks = story.steps().stream().map(Story.Step::task).toList();
    story.steps().subList(0, tasks.indexOf(NEXT)).forEach(step -> teller.tell(new StoryTeller.Moment(story, step)));
    long deployments = count("select count(*) from act_re_deployment");

    log = folder.resolve("second.log");
    Process second = start();
    try {
      Caller person = Caller.rest(port(second), "beratung-schwerin");
      String task = only(person, "/engine-rest/task?processInstanceBusinessKey=" + NUMBER).path("id").asText();
      JsonNode shown = JSON.readTree(person.get("/engine-rest/task/" + task + "/form-variables?deserializeValues=false").body());
      String version = JSON.readTree(shown.path("view").path("value").asText()).path("version").asText();
      String facts = JSON.writeValueAsString(Map.of("version", version, "choice", "steering-round", "chosenOn",
          "2023-10-20", "chosenBy", "Kreisausschuss", "reason", "Der Landkreis will die Fachdienste verbinden."));
      var answer = person.post("/engine-rest/task/" + task + "/submit-form", JSON.writeValueAsString(
          Map.of("variables", Map.of("facts", Map.of("type", "Json", "value", facts)))));
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    } finally {
      second.destroy();
      second.waitFor();
    }

    assertThat(count("select count(*) from act_re_deployment")).isEqualTo(deployments);
    assertThat(count("select count(*) from milestone where number = '" + NUMBER + "'")).isPositive();
    story.steps().subList(tasks.indexOf(NEXT) + 1, tasks.indexOf("planImplementation") + 1)
        .forEach(step -> teller.tell(new StoryTeller.Moment(story, step)));
    assertThat(count("select count(*) from act_ru_task where task_def_key_ = 'userTask_draftDataConcept'")).isOne();
  }

  private static JsonNode only(Caller person, String address) throws IOException {
    JsonNode all = JSON.readTree(person.get(address).body());
    assertThat(all).as(all.toString()).hasSize(1);
    return all.get(0);
  }

  private long count(String query) {
    return database.sql(query).query(Long.class).single();
  }

  private Process start() throws Exception {
    String address;
    try (Connection connection = source.getConnection()) {
      address = connection.getMetaData().getURL();
    }
    String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes")).collect(Collectors.joining(File.pathSeparator));
    var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-cp", classPath, "de.transferlotse.Transferlotse",
        "--spring.profiles.active=test", "--server.port=0", "--spring.datasource.url=" + address,
        "--spring.datasource.username=postgres", "--spring.datasource.password=postgres",
        "--transferlotse.base-url=http://localhost:8080", "--transferlotse.answers.port=0",
        "--transferlotse.answers.base-url=http://localhost:8090", "--transferlotse.admin.user=admin",
        "--transferlotse.admin.password=transferlotse", "--transferlotse.mail.host=127.0.0.1",
        "--transferlotse.mail.port=3025", "--transferlotse.mail.tls=none",
        "--transferlotse.mail.from=transferagentur@transferlotse.example",
        "--transferlotse.mail.delivery-enabled=false", "--transferlotse.agency.prefix=TNO",
        "--transferlotse.agency.name=Transferagentur Nord-Ost", "--transferlotse.agency.imprint=Transferagentur Nord-Ost",
        "--camunda.bpm.job-execution.enabled=false"));
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
  }

  private int port(Process process) throws Exception {
    for (int i = 0; i < MOST_SECONDS && process.isAlive(); i++) {
      var started = PORT.matcher(Files.readString(log));
      if (started.find()) {
        return Integer.parseInt(started.group(1));
      }
      Thread.sleep(1000);
    }
    throw new IllegalStateException("It did not start: " + Files.readString(log));
  }
}
