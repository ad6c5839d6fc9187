package de.transferlotse.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;

/** People tell versions of a process apart by their tag. */
class VersionTagTest {

  private static final Path NEWS = Path.of("src/main/resources/whats-new");
  private static final Path RELEASED = Path.of("src/test/resources/released/1.0.0");

  @EveryBpmn
  void aModelThatDiffersFromTheReleasedOneHasAnotherTag(BpmnFile file) throws IOException {
    Path released = RELEASED.resolve(file.name());
    if (Files.exists(released) && !Files.readString(released).equals(Files.readString(Path.of("processes", file.name())))) {
      String tag = Bpmn.readModelFromFile(released.toFile()).getModelElementsByType(Process.class).iterator().next()
          .getCamundaVersionTag();
      assertThat(file.process().getCamundaVersionTag()).isNotEqualTo(tag);
    }
  }

  @EveryBpmn
  void peopleAreToldWhatIsNewInIt(BpmnFile file) {
    String tag = file.process().getCamundaVersionTag();
    if (!tag.equals("1.0.0")) {
      assertThat(NEWS.resolve(file.process().getId() + "-" + tag + ".txt")).isNotEmptyFile();
    }
  }
}
