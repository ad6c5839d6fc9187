package de.transferlotse.correspondence;

import de.transferlotse.input.Rejection;
import de.transferlotse.platform.MailSettings;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Refuses a mail that no server would take, while whoever attaches the files can still choose others. */
@Component
class MailSize {

  private static final int LINE = 76;
  private static final int LINE_WITH_BREAK = 78;

  private final AttachmentSource attachments;
  private final DataSize most;

  MailSize(AttachmentSource attachments, MailSettings settings) {
    this.attachments = attachments;
    most = settings.maxSize();
  }

  /** @throws Rejection (invalid) if the mail would be too big with these documents */
  void check(List<UUID> documents) {
    long bytes = documents.stream().mapToLong(attachments::size).map(MailSize::encoded).sum();
    if (bytes > most.toBytes()) {
      throw Rejection.invalid(("Die Anlagen sind zu groß: Mit ihnen wäre die E-Mail etwa %d MB groß, höchstens %d MB lassen"
          + " sich verschicken. Bitte wählen Sie weniger oder kleinere Dateien.")
          .formatted(megabytes(bytes), most.toMegabytes()));
    }
  }

  /** As a mail carries it: four characters for three bytes, in lines. */
  private static long encoded(long bytes) {
    return (bytes + 2) / 3 * 4 * LINE_WITH_BREAK / LINE;
  }

  private static long megabytes(long bytes) {
    return Math.round(Math.ceil(bytes / (1024.0 * 1024)));
  }
}
