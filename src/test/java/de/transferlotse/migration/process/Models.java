package de.transferlotse.migration.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** The models of releases, deployed as a start of that release would deploy them. */
public enum Models {
  RELEASED(Path.of("src/test/resources/released/1.0.0")),
  CURRENT(Path.of("processes"));

  private final Path folder;

  Models(Path folder) {
    this.folder = folder;
  }

  public Models other() {
    return this == RELEASED ? CURRENT : RELEASED;
  }

  /** The processes that were released, each as this release draws it. */
  public List<Path> files() {
    try (Stream<Path> files = Files.list(RELEASED.folder)) {
      return files.map(Path::getFileName).map(folder::resolve).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void deploy(RepositoryService repository) {
    DeploymentBuilder deployment = repository.createDeployment().name(name());
    files().forEach(file -> deployment.addString("processes/" + file.getFileName(), text(file)));
    deployment.deploy();
  }

  /** The current models but for one, in which one text stands for another. */
  public static void deployWith(RepositoryService repository, String process, String old, String changed) {
    DeploymentBuilder deployment = repository.createDeployment().name("made up");
    CURRENT.files().forEach(file -> deployment.addString("processes/" + file.getFileName(),
        file.endsWith(process + ".bpmn") ? text(file).replace(old, changed) : text(file)));
    deployment.deploy();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
