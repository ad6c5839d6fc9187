package de.transferlotse.engagement;

import de.transferlotse.correspondence.AttachmentSource;
import de.transferlotse.document.Document;
import de.transferlotse.document.Documents;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Mails carry documents of the engagement; stored documents never change, so the outbox needs no copies. */
@Component
class DocumentAttachments implements AttachmentSource {

  private final Documents documents;

  DocumentAttachments(Documents documents) {
    this.documents = documents;
  }

  @Override
  public Attachment read(UUID id) {
    Documents.File file = documents.file(id).orElseThrow();
    return new Attachment(file.fileName(), file.contentType(), file.content());
  }

  @Override
  public long size(UUID id) {
    return documents.of(id).map(Document::size).orElse(0L);
  }
}
