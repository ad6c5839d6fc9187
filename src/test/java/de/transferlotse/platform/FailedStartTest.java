package de.transferlotse.platform;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.Transferlotse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody reads in the terminal when the application does not start. */
class FailedStartTest {

  @Test
  void productionWithoutSettingsEndsWithOneSentenceAboutAllOfThem() throws Exception {
    Process start = ChildJvm.start(Transferlotse.class);
    String output = ChildJvm.output(start);

    assertThat(start.exitValue()).isOne();
    assertThat(output.lines().filter(line -> line.contains("ERROR"))).singleElement().asString()
        .contains("Transferlotse startet nicht:", "transferlotse.database.url fehlt", "transferlotse.mail.host fehlt",
            "transferlotse.admin.password fehlt", "transferlotse.base-url fehlt", "transferlotse.agency.imprint fehlt");
    assertThat(output).doesNotContain("\tat ", "APPLICATION FAILED", "Tomcat");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--server.address=0.0.0.0", "--transferlotse.mail.host=mail.example",
      "--transferlotse.database.url=jdbc:postgresql://db.example/lotse"})
  void theDemoStopsBeforeAnythingIsOpen(String argument) throws Exception {
    Process start = ChildJvm.start(Transferlotse.class, "--spring.profiles.active=demo", argument);
    String output = ChildJvm.output(start);

    assertThat(start.exitValue()).isOne();
    assertThat(output.lines().filter(line -> line.contains("ERROR"))).singleElement().asString()
        .contains("Die Demo startet nicht:");
    assertThat(output).doesNotContain("\tat ", "Tomcat");
  }
}
