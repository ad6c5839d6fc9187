package de.transferlotse.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.correspondence.template.MissingValueException;
import de.transferlotse.document.UploadCheck;
import de.transferlotse.input.Rejection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.IllegalTransactionStateException;

class OutboxTest extends MailTest {

  private static final String KREIS = "bildungsbuero@kreis-lup.example";

  @Test
  void writesOneMailPerRecipientAndSaysSo() {
    Queued queued = queue(confirmation("1", KREIS, "landrat@kreis-lup.example"));

    assertThat(queued.written()).hasSize(2);
    assertThat(queued.alreadyThere()).isZero();
  }

  @Test
  void writesNothingWhenTheSameKeyComesAgain() {
    queue(confirmation("1", KREIS));

    Queued again = queue(confirmation("1", "Bildungsbuero@KREIS-lup.example "));

    assertThat(again.written()).isEmpty();
    assertThat(again.alreadyThere()).isOne();
    assertThat(column("count(*)")).isEqualTo("1");
  }

  @Test
  void givesTheSameKeyTheSameMessageId() {
    queue(confirmation("1", KREIS));
    String first = column("message_id");
    clean();
    queue(confirmation("1", KREIS));

    assertThat(column("message_id")).isEqualTo(first).endsWith("@transferlotse.example>");
  }

  @Test
  void forgetsTheMailWhenTheStepIsRolledBack() {
    transaction.executeWithoutResult(status -> {
      outbox.queue(confirmation("1", KREIS));
      status.setRollbackOnly();
    });

    assertThat(column("count(*)")).isEqualTo("0");
  }

  @Test
  void refusesToWriteOutsideATransaction() {
    assertThatThrownBy(() -> outbox.queue(confirmation("1", KREIS)))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void writesNoMailWithAnUnknownPlaceholder() {
    assertThatThrownBy(() -> queue(probe(Map.of("title", "Titel", "until", "1. Mai"), List.of())))
        .isInstanceOf(MissingValueException.class).hasMessageContaining("note");
    assertThat(column("count(*)")).isEqualTo("0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ohne-at", "a@b", "büro@kreis.de", "info@köln.de", "a@kreis.de,b@kreis.de",
      "a b@kreis.de", "a@kreis.de\r\nBcc: b@kreis.de", "<a@kreis.de>", "a..b@kreis.de", "a@kreis.de\u0000"})
  void refusesAnAddressThatIsNotPlainlyOne(String address) {
    assertThatThrownBy(() -> queue(confirmation("1", address))).isInstanceOf(Rejection.class);
  }

  @Test
  void saysWhatIsWrongWithAnAddressThatHasAnUmlaut() {
    assertThatThrownBy(() -> queue(confirmation("1", "büro@kreis.de"))).hasMessageContaining("keine Umlaute")
        .hasMessageNotContainingAny("büro");
  }

  @Test
  void refusesToAttachMoreThanAServerTakesAndSaysSo() {
    byte[] file = new byte[11 * 1024 * 1024];
    List<UUID> files = List.of(document("a.pdf", file), document("b.pdf", file));
    MailDraft draft = probe(Map.of("title", "Titel", "note", "Notiz", "until", "1. Mai"), files);

    assertThatThrownBy(() -> queue(draft)).isInstanceOf(Rejection.class).hasMessage("Die Anlagen sind zu groß: Mit ihnen wäre"
        + " die E-Mail etwa 31 MB groß, höchstens 30 MB lassen sich verschicken. Bitte wählen Sie weniger oder kleinere Dateien.");
    assertThat(column("count(*)")).isEqualTo("0");
    queue(probe(draft.model(), files.subList(0, 1)));
  }

  @Test
  void takesTheLargestFileThatCanBeUploaded() {
    List<UUID> largest = List.of(document("gross.pdf", new byte[UploadCheck.LARGEST]));
    assertThat(queue(probe(Map.of("title", "Titel", "note", "Notiz", "until", "1. Mai"), largest)).written()).hasSize(1);
  }

  @Test
  void refusesAnAttachmentThatDoesNotExist() {
    MailDraft draft = probe(Map.of("title", "Titel", "note", "Notiz", "until", "1. Mai"), List.of(UUID.randomUUID()));

    assertThatThrownBy(() -> queue(draft)).isInstanceOf(DataIntegrityViolationException.class);
  }
}
