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

/** Opens each document that a form links to, in its reader's name, once for each reader. */
final class LinkedDocuments {

  private static final String PATH = "/pages/documents/";

  private final Documents documents;
  private final Set<UUID> opened = new HashSet<>();
  private final Set<String> read = new HashSet<>();

  LinkedDocuments(Documents documents) {
    this.documents = documents;
  }

  /** All that were opened so far. */
  Set<UUID> opened() {
    return opened;
  }

  void open(String reader, FormOnScreen form) {
    Locator links = form.root().locator("a[href^='" + PATH + "']");
    for (Object found : (List<?>) links.evaluateAll("links => links.map(link => link.getAttribute('href'))")) {
      String link = (String) found;
      if (!read.add(reader + link)) {
        continue;
      }
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
