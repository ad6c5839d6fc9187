package de.transferlotse.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A drawn process as the files hold it, for the tests that hold all drawings to the same rules. */
record BpmnFile(String name, BpmnModelInstance model) {

  private static final List<BpmnFile> ALL = readAll();

  static Stream<BpmnFile> all() {
    return ALL.stream();
  }

  private static List<BpmnFile> readAll() {
    try (Stream<Path> files = Files.list(Path.of("processes"))) {
      return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().map(BpmnFile::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BpmnFile read(Path file) {
    return new BpmnFile(file.getFileName().toString(), Bpmn.readModelFromFile(file.toFile()));
  }

  Process process() {
    return every(Process.class).iterator().next();
  }

  <T extends ModelElementInstance> Collection<T> every(Class<T> type) {
    return model.getModelElementsByType(type);
  }

  Collection<FlowNode> nodes() {
    return every(FlowNode.class);
  }

  /** What an id says after its type: {@code assessSituation} of {@code userTask_assessSituation}. */
  static String meaning(BaseElement element) {
    return element.getId().substring(element.getId().indexOf('_') + 1);
  }

  static boolean isNamed(FlowElement element) {
    return element.getName() != null && !element.getName().isBlank();
  }

  @Override
  public String toString() {
    return name;
  }
}
