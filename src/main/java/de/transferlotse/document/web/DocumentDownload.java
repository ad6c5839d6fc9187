package de.transferlotse.document.web;

import de.transferlotse.document.Document;
import de.transferlotse.document.DocumentAccess;
import de.transferlotse.document.Documents;
import de.transferlotse.input.Rejection;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out a document, always as an attachment: nothing that was uploaded ever runs in our pages. */
@Controller
class DocumentDownload {

  private final Documents documents;
  private final DocumentAccess access;

  DocumentDownload(Documents documents, DocumentAccess access) {
    this.documents = documents;
    this.access = access;
  }

  @GetMapping("/pages/documents/{id}")
  ResponseEntity<byte[]> download(@PathVariable String id) {
    Document document = readable(id);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(document.contentType()))
        .cacheControl(CacheControl.noStore().cachePrivate())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Disposition", ContentDisposition.attachment()
            .filename(document.fileName(), StandardCharsets.UTF_8).build().toString())
        .body(documents.content(document.id()));
  }

  private Document readable(String id) {
    try {
      Document document = documents.of(UUID.fromString(id)).orElseThrow(DocumentDownload::unknown);
      access.mayRead(document.number());
      return document;
    } catch (Rejection | IllegalArgumentException refused) {
      throw unknown();
    }
  }

  private static Rejection unknown() {
    return Rejection.unknown("Dieses Dokument gibt es nicht, oder Sie haben keinen Zugriff darauf.");
  }
}
