package de.transferlotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.transferlotse.support.Accessibility;
import de.transferlotse.support.Caller;
import de.transferlotse.support.Screenshots;
import de.transferlotse.support.TasklistPage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real demo: what a newcomer sees in a browser after one command. */
class DemoMailboxIT {

  private static final String BANNER = "Dies ist eine Demo";
  private static RunningDemo demo;

  @BeforeAll
  static void start(@TempDir Path directory) throws Exception {
    demo = RunningDemo.start(directory.resolve("data"));
  }

  @AfterAll
  static void stop() throws Exception {
    demo.close();
  }

  @Test
  void showsTheMailThatAKommuneGets() {
    try (TasklistPage consultant = TasklistPage.signIn(demo.port(), "beratung-schwerin", Instant.now())) {
      Page page = consultant.page();
      assertThat(page.locator(".ce-eol-banner")).isVisible();
      String number = recordARequest(consultant);
      page.navigate("/pages/demo/mailbox");
      var mail = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(number)).first();
      for (int tries = 0; tries < 30 && mail.count() == 0; tries++) {
        page.waitForTimeout(1_000);
        page.reload();
      }
      isClean(page);
      Screenshots.take(page, "mailbox");

      mail.click();
      assertThat(page.frameLocator("iframe").locator("body")).containsText("Wir suchen einen Anfang.");
      assertThat(page.locator("pre")).containsText("Wir suchen einen Anfang.");
      isClean(page);
      Screenshots.takeWhole(page, "mail");
    }
  }

  @Test
  void saysOnEachOfItsOwnPagesThatItIsADemo(@TempDir Path files) throws Exception {
    try (TasklistPage consultant = TasklistPage.signIn(demo.port(), "beratung-kiel", Instant.now())) {
      Page page = consultant.page();
      consultant.startEngagement();
      consultant.open("Kommune auswählen").choose("Kommune", "Kreis Pinneberg")
          .pick("Was möchten Sie tun?", "Neue Begleitung beginnen");
      consultant.complete();
      consultant.open("Anfrage erfassen", "Kreis Pinneberg");
      String task = page.url().replaceAll(".*task=([0-9a-f-]+).*", "$1");

      Assertions.assertThat(page.navigate("/pages/tasks/" + task + "/documents").status()).isEqualTo(200);
      Screenshots.takeWhole(page, "upload");
      isClean(page);
      keepsWhatWasTypedBesideATooLargeFile(page, Files.write(files.resolve("Scan.pdf"), new byte[30 * 1024 * 1024]));
      Assertions.assertThat(page.navigate("/pages/documents/00000000-0000-0000-0000-000000000000").status())
          .isEqualTo(404);
      Screenshots.take(page, "not-found");
      isClean(page);
    }
  }

  @Test
  void tellsItsHealthToEverybodyAndItsFiguresToTheAdministrationOnly() {
    Assertions.assertThat(Caller.anonymous(demo.port()).get("/actuator/health").statusCode()).isEqualTo(200);
    Assertions.assertThat(Caller.anonymous(demo.port()).get("/actuator/metrics").statusCode()).isEqualTo(401);
  }

  private static String recordARequest(TasklistPage consultant) {
    consultant.startEngagement();
    consultant.open("Kommune auswählen").choose("Kommune", "Landkreis Vorpommern-Rügen")
        .pick("Was möchten Sie tun?", "Neue Begleitung beginnen");
    consultant.complete();
    consultant.open("Anfrage erfassen", "Vorpommern-Rügen").choose("Weg", "E-Mail")
        .type("Anliegen der Kommune", "Wir suchen einen Anfang.").choose("Funktion", "Bildungsbüro")
        .type("E-Mail-Adresse", "bildungsbuero@kreis-vr.example");
    String number = consultant.page().locator(".fjs-form h2").innerText().replaceAll(".*(TNO-\\d+-\\d+).*", "$1");
    consultant.complete();
    return number;
  }

  private static void keepsWhatWasTypedBesideATooLargeFile(Page page, Path file) {
    page.locator("#kind").selectOption("COUNCIL_EXTRACT");
    page.locator("#title").fill("Kreistag Pinneberg");
    page.locator("#file").setInputFiles(file);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hochladen")).click();

    assertThat(page.locator("#file-error")).containsText("Die Datei ist größer als 20 MB");
    assertThat(page.locator("#title")).hasValue("Kreistag Pinneberg");
    isClean(page);
    page.evaluate("document.querySelector('form').submit()");
    assertThat(page.locator("#error")).containsText("größer als 20 MB");
    assertThat(page.locator("#title")).hasValue("Kreistag Pinneberg");
    assertThat(page.locator("#kind")).hasValue("COUNCIL_EXTRACT");
  }

  /** The frame of a mail runs no scripts, so that a check inside it would wait for ever. */
  private static void isClean(Page page) {
    assertThat(page.getByText(BANNER).first()).isVisible();
    Accessibility.check(page, page.url(), axe -> axe.exclude("iframe"));
  }
}
