package de.transferlotse.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import de.transferlotse.correspondence.Delivery;
import de.transferlotse.escalation.Escalations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class EscalationFaultsTest extends EscalationTestBase {

  private static final Path POLICY = Path.of("processes/escalation-policy.dmn");

  @Autowired private RepositoryService repository;
  @Autowired private Escalations escalations;
  @Autowired private Delivery delivery;
  @Autowired private GreenMail server;
  @Autowired private TransactionTemplate transaction;

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "\"OFFICE_MANAGEMENT\" | \"MAYOR\"           | nennt die Stufe „MAYOR“",
      "COLLECT               | UNIQUE              | lässt sich für 10 Arbeitstage nicht auswerten",
      "<text>\"CONSULTANT\"  | <text>null          | nennt die Stufe „leer“"})
  void tellsNobodyAndSaysWhatIsWrongWithTheTableOfStages(String right, String wrong, String sentence) throws IOException {
    Task task = task("13076", DUE);
    String deployment = deploy(Files.readString(POLICY).replace(right, wrong));
    try {
      assertThatThrownBy(() -> night(DUE.plusDays(14))).hasMessageContaining("„Eskalationsstufen“")
          .hasMessageContaining(sentence);
      assertThat(stages(task)).isEmpty();
      assertThat(letters()).isEmpty();
    } finally {
      repository.deleteDeployment(deployment, true);
    }
    night(DUE.plusDays(14));
    assertThat(stages(task)).hasSize(2);
  }

  @Test
  void followsTheTableOfStages() throws IOException {
    Task task = task("13076", DUE);
    String deployment = deploy(Files.readString(POLICY).replace("&gt;= consultantAfter<", "&gt;= 2<"));
    try {
      night(DUE.plusDays(2));
      assertThat(stages(task)).containsExactly("CONSULTANT");
    } finally {
      repository.deleteDeployment(deployment, true);
    }
  }

  @Test
  void losesNeitherRowNorMailWhenTheProcessDiesBeforeTheEnd() {
    Task task = task("13076", DUE);
    clock.setTo(Instant.parse("2026-04-20T01:00:00Z"));

    transaction.executeWithoutResult(status -> {
      escalations.escalate("Nacht 1");
      status.setRollbackOnly();
    });
    assertThat(stages(task)).isEmpty();
    assertThat(letters()).isEmpty();

    escalations.escalate("Nacht 1");
    assertThat(stages(task)).hasSize(1);
    assertThat(letters()).hasSize(1);
  }

  @Test
  void sendsWhatWasWrittenBeforeARestartOnce() throws Exception {
    task("13076", DUE);
    night(DUE.plusDays(7));

    assertThat(delivery.deliverDue()).isOne();
    night(DUE.plusDays(8));
    assertThat(delivery.deliverDue()).isZero();
    assertThat(server.getReceivedMessages()[0].getSubject()).isEqualTo("Überfällige Aufgaben bei Ihnen");
    assertThat(server.getReceivedMessages()[0].getReplyTo()[0].toString()).contains("schwerin");
  }

  private String deploy(String policy) {
    return repository.createDeployment().addString("processes/escalation-policy.dmn", policy).deploy().getId();
  }
}
