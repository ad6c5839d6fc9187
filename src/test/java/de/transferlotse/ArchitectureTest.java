package de.transferlotse;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {

  private static final int MOST_LINES = 300;
  private static final JavaClasses PRODUCTION = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("de.transferlotse");

  @Test
  void modulesKeepToThemselvesAndFormNoCycles() {
    ApplicationModules.of(Transferlotse.class).verify();
  }

  @Test
  void onlyProcessPackagesAndTheEngineSideKnowCamunda() {
    noClasses().that().resideOutsideOfPackages("..engine..", "..workforce..", "..overview..", "..process..")
        .should().dependOnClassesThat().resideInAPackage("org.camunda..")
        .check(PRODUCTION);
  }

  @Test
  void aFileFitsOnAFewScreens() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      List<Path> tooLong = files.filter(file -> file.toString().endsWith(".java")).filter(ArchitectureTest::tooLong).toList();
      assertThat(tooLong).isEmpty();
    }
  }

  private static boolean tooLong(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count() > MOST_LINES;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
