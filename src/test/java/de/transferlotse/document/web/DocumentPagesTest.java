package de.transferlotse.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.document.DocumentKind;
import de.transferlotse.document.DocumentTestApplication;
import de.transferlotse.document.Documents;
import de.transferlotse.document.NewDocument;
import de.transferlotse.document.SampleFiles;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(classes = DocumentTestApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "spring.liquibase.change-log=classpath:db/changelog/capabilities/30-document.sql")
@ActiveProfiles("test")
class DocumentPagesTest {

  private static final String PAGE = "/pages/tasks/" + DocumentTestApplication.TASK + "/documents";
  private static final Map<String, String> EXTRACT =
      Map.of("kind", "COUNCIL_EXTRACT", "title", "Kreistag <10.12.2026> & Ausschuss");

  @LocalServerPort
  private int port;
  @Autowired
  private Documents documents;
  private Browser browser;

  @BeforeEach
  void openBrowser() {
    browser = new Browser(port);
  }

  @Test
  void showsEngagementMunicipalityAndTask() throws Exception {
    HttpResponse<String> page = browser.open(PAGE);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Landkreis Ludwigslust-Parchim", "TNO-2026-014", "Beschluss erfassen",
        "Beschlussauszug").doesNotContain("Ergebnisbericht</option>");
  }

  @Test
  void storesAnUploadAndListsIt() throws Exception {
    HttpResponse<String> page = browser.upload(PAGE, EXTRACT, "Beschluss.pdf", SampleFiles.pdf());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Gespeichert:", "Kreistag &lt;10.12.2026&gt; &amp; Ausschuss", "16.11.2026, 10:30");
    assertThat(documents.latest(DocumentTestApplication.NUMBER, DocumentKind.COUNCIL_EXTRACT).orElseThrow().createdBy())
        .isEqualTo("beratung-schwerin");
  }

  @Test
  void saysWhatIsWrongAndKeepsWhatWasTyped() throws Exception {
    int before = documents.listFor(DocumentTestApplication.NUMBER).size();
    HttpResponse<String> page = browser.upload(PAGE, EXTRACT, "Beschluss.pdf", SampleFiles.bytes("MZ kein PDF"));
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("Diese Art von Datei nehmen wir nicht an")
        .contains("value=\"Kreistag &lt;10.12.2026&gt; &amp; Ausschuss\"")
        .containsPattern("value=\"COUNCIL_EXTRACT\"\\s+selected");
    assertThat(documents.listFor(DocumentTestApplication.NUMBER)).hasSize(before);
  }

  @Test
  void asksForTheFileWhenNoneWasChosen() throws Exception {
    assertThat(browser.upload(PAGE, EXTRACT, "", new byte[0]).body()).contains("Bitte wählen Sie eine Datei aus.");
  }

  @Test
  void refusesKindsThatOnlyAProcessWrites() throws Exception {
    Map<String, String> forged = Map.of("kind", "BASELINE_REPORT", "title", "");
    HttpResponse<String> page = browser.upload(PAGE, forged, "Bericht.pdf", SampleFiles.pdf());
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("um was für ein Dokument es sich handelt");
  }

  @Test
  void tellsInGermanThatAFileIsTooLarge() throws Exception {
    HttpResponse<String> slightly = browser.upload(PAGE, EXTRACT, "Scan.pdf", new byte[20 * 1024 * 1024 + 1]);
    assertThat(slightly.statusCode()).isEqualTo(400);
    assertThat(slightly.body()).contains("größer als 20 MB");
    HttpResponse<String> far = browser.upload(PAGE, EXTRACT, "Scan.pdf", new byte[30 * 1024 * 1024]);
    assertThat(far.statusCode()).isEqualTo(413);
    assertThat(far.body()).contains("größer als 20 MB")
        .contains("value=\"Kreistag &lt;10.12.2026&gt; &amp; Ausschuss\"")
        .containsPattern("value=\"COUNCIL_EXTRACT\"\\s+selected");
  }

  @Test
  void downloadsAsAttachmentWithUmlauts() throws Exception {
    UUID id = store(DocumentTestApplication.NUMBER);
    HttpResponse<byte[]> file = browser.download("/pages/documents/" + id);
    assertThat(file.body()).containsExactly(1, 2, 3);
    assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment;").contains("filename*=UTF-8''Gespr%C3%A4chsnotiz%20Parchim.pdf");
    assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(file.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store", "private");
  }

  @Test
  void foreignUnknownAndMeaninglessDocumentsLookTheSame() throws Exception {
    UUID foreign = store("TNO-2026-099");
    HttpResponse<String> refused = browser.open("/pages/documents/" + foreign);
    assertThat(refused.statusCode()).isEqualTo(404);
    assertThat(refused.body()).contains("Dieses Dokument gibt es nicht, oder Sie haben keinen Zugriff darauf.");
    assertThat(browser.open("/pages/documents/" + UUID.randomUUID()).body()).isEqualTo(refused.body());
    assertThat(browser.open("/pages/documents/unsinn").body()).isEqualTo(refused.body());
  }

  @Test
  void foreignTasksTakeNothing() throws Exception {
    String foreign = "/pages/tasks/task-2/documents";
    browser.open(PAGE);
    assertThat(browser.open(foreign).statusCode()).isEqualTo(404);
    assertThat(browser.upload(foreign, EXTRACT, "a.pdf", SampleFiles.pdf()).statusCode()).isEqualTo(404);
  }

  private UUID store(String number) {
    return documents.store(new NewDocument(number, DocumentKind.TALK_NOTE, "Gespräch", "Gesprächsnotiz Parchim.pdf",
        "application/pdf", new byte[] {1, 2, 3}, "beratung-schwerin"));
  }
}
