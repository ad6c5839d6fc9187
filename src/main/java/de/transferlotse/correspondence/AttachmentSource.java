package de.transferlotse.correspondence;

import java.util.UUID;

/** Where attachments come from: read when the mail is sent, so that the outbox keeps no copies. */
public interface AttachmentSource {

  /** The document's current file; throws {@link java.util.NoSuchElementException} if there is none. */
  Attachment read(UUID document);

  /** Bytes of the document; 0 if there is none. */
  long size(UUID document);

  /** A file as it is sent along. */
  record Attachment(String name, String contentType, byte[] content) {
  }
}
