package de.transferlotse.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import de.transferlotse.document.Document;
import de.transferlotse.document.Documents;
import de.transferlotse.support.FormOnScreen;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ContentDisposition;

/** Opens each document that a form links to, in its reader's name. */
final class LinkedDocuments {

  private static final String PATH = "/pages/documents/";

  private final Documents documents;
  private final Set<UUID> opened = new HashSet<>();

  LinkedDocuments(Documents documents) {
    this.documents = documents;
  }

  /** All that were opened so far. */
  Set<UUID> opened() {
    return opened;
  }

  void open(FormOnScreen form) {
    Locator links = form.root().locator("a[href^='" + PATH + "']");
    for (String link : links.all().stream().map(one -> one.getAttribute("href")).distinct().toList()) {
      Document document = documents.of(UUID.fromString(link.substring(PATH.length()))).orElseThrow();
      APIResponse file = form.root().page().request().get(link);
      assertThat(file.status()).as(document.title()).isEqualTo(200);
      assertThat(file.headers()).containsEntry("content-type", document.contentType());
      ContentDisposition disposition = ContentDisposition.parse(file.headers().get("content-disposition"));
      assertThat(disposition.isAttachment()).as(document.title()).isTrue();
      assertThat(disposition.getFilename()).isEqualTo(document.fileName());
      assertThat(file.body()).hasSize((int) document.size());
      opened.add(document.id());
    }
  }
}
