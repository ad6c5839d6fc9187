package de.transferlotse.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.transferlotse.support.EngineTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every user task has its form, every form its class, and both agree on every field. */
@EngineTest
class FormFilesTest {

  private static final Set<String> HARMFUL = Set.of("filepicker", "documentPreview", "iframe");
  private static final String START_FORM = "start-";

  @Autowired private TaskForms forms;

  @Test
  void everyUserTaskHasAFormFileAndAFormClass() throws IOException {
    Set<String> used = new TreeSet<>();
    for (Path process : files(Path.of("processes"), ".bpmn")) {
      Bpmn.readModelFromFile(process.toFile()).getModelElementsByType(UserTask.class)
          .forEach(task -> used.add(task.getCamundaFormRef()));
    }
    assertThat(forms.all().keySet()).containsExactlyInAnyOrderElementsOf(used);
    assertThat(files(Path.of("forms"), ".form")).extracting(file -> name(file))
        .containsExactlyInAnyOrderElementsOf(allOf(used, startForms()));
  }

  @Test
  void aFormOffersExactlyTheFactsThatItsClassReads() throws IOException {
    for (Path file : files(Path.of("forms"), ".form")) {
      if (!name(file).startsWith(START_FORM)) {
        var offered = new TreeSet<String>();
        keys(json(file), "", offered);
        var read = new TreeSet<>(Set.of("version"));
        components(forms.all().get(name(file)).facts(), "", read);
        assertThat(read).as(file.toString()).containsAll(offered);
        read.removeAll(offered);
        assertThat(read).as("only shown in a row of %s", file)
            .allMatch(field -> shownInRow(file, field.substring(field.lastIndexOf('.') + 1)));
      }
    }
  }

  @Test
  void aFormIsNamedLikeItsFileHasLabelsAndLimitsEachText() throws IOException {
    for (Path file : files(Path.of("forms"), ".form")) {
      JsonNode form = json(file);
      assertThat(form.path("id").asText()).isEqualTo(name(file));
      for (JsonNode field : form.findParents("type")) {
        String type = field.path("type").asText();
        assertThat(HARMFUL).as(file.toString()).doesNotContain(type);
        boolean text = (type.equals("textfield") || type.equals("textarea")) && !field.path("readonly").asBoolean();
        if (text) {
          assertThat(field.path("label").asText()).as(file.toString()).isNotBlank();
          assertThat(field.at("/validate/maxLength").asInt()).as("%s: %s", file, field.path("key")).isPositive();
        }
      }
    }
  }

  private static Set<String> startForms() throws IOException {
    var used = new TreeSet<String>();
    for (Path process : files(Path.of("processes"), ".bpmn")) {
      Bpmn.readModelFromFile(process.toFile()).getModelElementsByType(StartEvent.class).stream()
          .map(StartEvent::getCamundaFormRef).filter(Objects::nonNull).forEach(used::add);
    }
    assertThat(used).allMatch(form -> form.startsWith(START_FORM));
    return used;
  }

  private static Set<String> allOf(Set<String> tasks, Set<String> starts) {
    var all = new TreeSet<>(tasks);
    all.addAll(starts);
    return all;
  }

  /** A row of a list may show what it does not ask for. */
  private static boolean shownInRow(Path form, String field) {
    try {
      return Files.readString(form).contains("this." + field);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void keys(JsonNode node, String parent, Set<String> found) {
    for (JsonNode component : node.path("components")) {
      String own = component.path("key").asText(component.path("path").asText(""));
      String path = own.isEmpty() ? parent : parent.isEmpty() ? own : parent + "." + own;
      if (component.path("key").isTextual() && path.startsWith("facts.")) {
        found.add(path.substring("facts.".length()));
      }
      keys(component, path, found);
    }
  }

  private static void components(Class<?> type, String parent, Set<String> found) {
    for (RecordComponent component : type.getRecordComponents()) {
      Class<?> nested = nested(component);
      if (nested.isRecord()) {
        components(nested, parent + component.getName() + ".", found);
      } else {
        found.add(parent + component.getName());
      }
    }
  }

  private static Class<?> nested(RecordComponent component) {
    return component.getGenericType() instanceof ParameterizedType list && list.getActualTypeArguments()[0] instanceof Class<?> entry
        ? entry : component.getType();
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".form", "");
  }

  private static JsonNode json(Path file) throws IOException {
    return new ObjectMapper().readTree(file.toFile());
  }
}
