package de.transferlotse.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;

class StartFailureReporterTest {

  @Test
  void findsTheSentenceBelowTheExceptionsOfTheContainer() {
    var wrapped = new IllegalStateException("bean", new RuntimeException(new StartFailure("Es geht nicht.")));
    assertThat(StartFailureReporter.sentence(wrapped)).contains("Es geht nicht.");
  }

  @Test
  void namesAPortThatIsTaken() {
    assertThat(StartFailureReporter.sentence(new RuntimeException(new PortInUseException(8080))))
        .contains("Transferlotse startet nicht: Port 8080 ist schon belegt; bitte das andere Programm beenden oder "
            + "mit „server.port“ einen freien Port wählen.");
  }

  @Test
  void leavesUnknownFailuresToSpringBoot() {
    assertThat(new StartFailureReporter().reportException(new IllegalStateException("unknown"))).isFalse();
  }
}
