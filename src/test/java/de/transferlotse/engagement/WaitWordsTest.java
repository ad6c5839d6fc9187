package de.transferlotse.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.workforce.TaskProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** The lines that the Kommune reads, for the models of now and of each release. */
class WaitWordsTest {

  private final WaitWords words = new WaitWords();

  @Test
  void saysEachWaitInOtherWordsThanItsTask() throws IOException {
    assertThat(waits()).isNotEmpty().allSatisfy(wait -> assertThat(words.of(wait.getId())).as(wait.getId())
        .isNotBlank().doesNotEndWith(".").doesNotContain(wait.getName(), "Kommune", "erfassen", "abwarten"));
  }

  @Test
  void saysNothingTwiceAndNothingThatNobodyWaitsFor() throws IOException {
    var file = new Properties();
    try (var lines = Files.newBufferedReader(Path.of("src/main/resources/engagement/waits.properties"))) {
      file.load(lines);
    }
    assertThat(file.stringPropertyNames()).isSubsetOf(waits().stream().map(UserTask::getId).toList());
    assertThat(file.values()).doesNotHaveDuplicates();
  }

  private static List<UserTask> waits() throws IOException {
    try (Stream<Path> files = Stream.concat(Files.walk(Path.of("processes")),
        Files.walk(Path.of("src/test/resources/released")))) {
      return files.filter(file -> file.toString().endsWith(".bpmn"))
          .flatMap(file -> Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(UserTask.class).stream())
          .filter(task -> TaskProperty.WAITS_FOR.of(task).isPresent()).toList();
    }
  }
}
