package de.transferlotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import de.transferlotse.monitoring.own.FilledTemplate;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import de.transferlotse.support.PageLook;
import de.transferlotse.support.TasklistPage;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Own data of a Kommune from the record on: one value typed, the template fetched, filled in, refused once and taken in. */
@EngineTest
class OwnFiguresIT {

  private static final String CONSULTANT = "beratung-schwerin";
  private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String CHILDREN = "C6 untersuchte Kinder";
  private static final String NOTICED = "C6 mit Sprachauffälligkeit";

  @LocalServerPort private int port;
  @Autowired private FirstContactScript script;

  @Test
  void aValueIsTypedAndManyComeWithTheTemplate() throws IOException {
    String number = script.choose(CONSULTANT, "13076");
    try (TasklistPage consultant = TasklistPage.signIn(port, CONSULTANT)) {
      Page page = consultant.page();
      page.navigate("/pages/engagements/" + number);
      page.getByRole(AriaRole.LINK, named("Eigene Daten eintragen")).click();
      PageLook.check(page, "own-figures-empty");
      typeOne(page);

      byte[] template = fetch(page);
      send(page, FilledTemplate.open(template).set(CHILDREN, 2024, "viele").from(CHILDREN, "Gesundheitsamt").bytes());
      assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("„viele“ ist keine Zahl.");
      PageLook.check(page, "own-figures-refused");

      send(page, FilledTemplate.open(template).set(CHILDREN, 2024, 1834).set(CHILDREN, 2025, 1795).set(NOTICED, 2024, 412)
          .set(NOTICED, 2025, "k. A.").from(CHILDREN, "Gesundheitsamt, Einschulungsuntersuchung")
          .from(NOTICED, "Gesundheitsamt, Einschulungsuntersuchung").remark(NOTICED, "2025 noch nicht ausgewertet").bytes());
      assertThat(page.locator("h1")).hasText("Vorschau der Vorlage");
      PageLook.check(page, "own-figures-preview");
      page.getByRole(AriaRole.BUTTON, named("Alles übernehmen")).click();
      assertThat(page.getByRole(AriaRole.STATUS)).hasText("Die Werte aus der Vorlage sind gespeichert.");
      PageLook.check(page, "own-figures");
      page.navigate("/pages/engagements/" + number);
      assertThat(page.getByText("Sprachauffälligkeit bei der Einschulung")).isVisible();
    }
  }

  private static void typeOne(Page page) {
    page.getByLabel("Angabe", exactly()).selectOption(CHILDREN);
    page.getByLabel("Jahr", exactly()).fill("2025");
    page.getByLabel("Wert", exactly()).fill("1.790 Kinder");
    page.getByLabel("Quelle", exactly()).fill("Gesundheitsamt");
    page.getByRole(AriaRole.BUTTON, named("Speichern")).click();
    assertThat(page.getByRole(AriaRole.ALERT).first()).hasText("Wert: „1.790 Kinder“ ist keine Zahl.");
    assertThat(page.getByLabel("Quelle", exactly())).hasValue("Gesundheitsamt");
    page.getByLabel("Wert", exactly()).fill("1.790");
    page.getByRole(AriaRole.BUTTON, named("Speichern")).click();
    assertThat(page.getByRole(AriaRole.STATUS)).hasText("Der Wert ist gespeichert.");
  }

  private static byte[] fetch(Page page) throws IOException {
    Download template = page.waitForDownload(() ->
        page.getByRole(AriaRole.LINK, named("Vorlage herunterladen (XLSX)")).click());
    try (InputStream in = template.createReadStream()) {
      return in.readAllBytes();
    }
  }

  private static void send(Page page, byte[] template) {
    page.getByLabel("Datei", exactly()).setInputFiles(new FilePayload("Eigene Daten.xlsx", XLSX, template));
    page.getByRole(AriaRole.BUTTON, named("Hochladen und ansehen")).click();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }
}
