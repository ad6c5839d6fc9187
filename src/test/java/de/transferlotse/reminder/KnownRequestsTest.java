package de.transferlotse.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.workforce.TaskProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** What a Kommune may be reminded of, for the models of now and of each release. */
class KnownRequestsTest {

  private static final int LONGEST_NAME = 70 - "Erinnerung: ".length() - " [TNO-2026-014]".length();

  private final KnownRequests known = new KnownRequests();

  @Test
  void knowsEachWaitButTheOneInWhichItIsOurTurn() throws IOException {
    assertThat(waits()).filteredOn(task -> !known.covers(task)).containsOnly("userTask_scheduleFirstTalk");
    assertThat(waits()).containsAll(known.tasks());
  }

  @Test
  void namesEachShortlyAndAsksForOneThing() {
    assertThat(known.tasks()).allSatisfy(task -> {
      RequestFacts request = known.of(task);
      assertThat(request.name()).hasSizeLessThanOrEqualTo(LONGEST_NAME).doesNotEndWith(".");
      assertThat(request.ask()).matches("(geben|schicken|schreiben|senden) Sie uns .*").doesNotContain("bitte", "bis zum");
    });
  }

  @Test
  void namesTemplatesThatAskForSomething() {
    assertThat(known.tasks()).flatMap(task -> known.of(task).templates()).allSatisfy(template ->
        assertThat(Path.of("src/main/resources/templates/mail", template)).isDirectory());
  }

  private static List<String> waits() throws IOException {
    try (Stream<Path> files = Stream.concat(Files.walk(Path.of("processes")),
        Files.walk(Path.of("src/test/resources/released")))) {
      return files.filter(file -> file.toString().endsWith(".bpmn"))
          .flatMap(file -> Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(UserTask.class).stream())
          .filter(task -> TaskProperty.WAITS_FOR.of(task).isPresent()).map(UserTask::getId).distinct().toList();
    }
  }
}
