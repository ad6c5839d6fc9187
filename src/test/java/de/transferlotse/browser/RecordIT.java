package de.transferlotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.Phase;
import de.transferlotse.guidance.AgreedEngagement;
import de.transferlotse.record.ActProcess;
import de.transferlotse.support.Browsers;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import de.transferlotse.support.PageLook;
import de.transferlotse.support.Screenshots;
import de.transferlotse.support.SignIn;
import de.transferlotse.support.TasklistPage;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** „Meine Begleitungen“ in use: from the bar to a record, a note, an act; on a phone, enlarged, by keyboard. */
@EngineTest
class RecordIT {

  private static final String CONSULTANT = "beratung-schwerin";
  private static final String PROCESS = "record-contact-change";
  private static String number;

  @LocalServerPort private int port;
  @Autowired private ApplicationContext application;
  @Autowired private FirstContactScript script;
  @Autowired private Engagements engagements;
  @Autowired private ProcessEngine engine;

  @BeforeEach
  void beginSome() {
    if (number != null) {
      return;
    }
    script.choose(CONSULTANT, "13073");
    number = script.choose(CONSULTANT, "13076");
    script.recordRequest(CONSULTANT, number);
    script.scheduleFirstTalk(CONSULTANT, number);
    script.holdFirstTalk(CONSULTANT, number);
    script.decide("bueroleitung-schwerin", number, Map.of("decision", "takeOn"));
    String agreed = new AgreedEngagement(application).of("13074", LocalDate.of(2026, 2, 16), 2);
    engagements.accept(agreed);
    engagements.enter(agreed, Phase.GUIDANCE);
    ActProcess.deploy(engine, PROCESS, "consultants", "office-management");
  }

  @Test
  void leadsFromTheTasklistToARecordWhereANoteIsWrittenAndAnActBegun() {
    try (TasklistPage consultant = TasklistPage.signIn(port, CONSULTANT)) {
      Page page = consultant.page();
      page.getByRole(AriaRole.LINK, named("Meine Begleitungen")).click();
      assertThat(page.locator("h1")).hasText("Meine Begleitungen");
      page.getByLabel("Kommune oder Nummer").fill("ludwigslust");
      page.getByRole(AriaRole.BUTTON, button("Anzeigen")).click();
      page.getByRole(AriaRole.LINK, named("Landkreis Ludwigslust-Parchim")).click();
      assertThat(page.locator("h1")).hasText("Landkreis Ludwigslust-Parchim");
      assertThat(page.locator("[aria-current=step]")).containsText("Ausgangslage und Vereinbarung");

      page.getByLabel("Art", exactly()).selectOption("Telefonat");
      page.getByLabel("Mit wem").fill("Bildungsbüro");
      page.locator("textarea").fill("Der Bildungsausschuss berät im Mai.");
      page.getByRole(AriaRole.BUTTON, button("Notiz festhalten")).click();
      assertThat(page.getByRole(AriaRole.STATUS)).hasText("Die Notiz ist festgehalten.");
      assertThat(page.locator("article")).containsText("Der Bildungsausschuss berät im Mai.");

      page.getByRole(AriaRole.BUTTON, button("Ansprechperson wechselt")).dblclick();
      assertThat(page.locator(".task-card h2.task")).hasText("Vorhaben planen");
      Assertions.assertThat(engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey(PROCESS)
          .count()).isEqualTo(1);
    }
  }

  @Test
  void opensATaskFromTheRecord() {
    try (BrowserContext browser = SignIn.withoutTasklist(port, CONSULTANT)) {
      Page page = browser.newPage();
      page.navigate("/pages/engagements/" + number);
      page.getByRole(AriaRole.LINK, named("Datenlage prüfen")).click();
      assertThat(page.locator(".task-card h2.task")).hasText("Datenlage prüfen");
    }
  }

  @Test
  void leadsManagersFromCockpitToAllEngagements() {
    try (BrowserContext browser = Browsers.open(port)) {
      Page page = browser.newPage();
      SignIn.to(page, "cockpit", "leitung");
      page.getByRole(AriaRole.LINK, button("Begleitungen")).click();
      assertThat(page.locator("h1")).hasText("Begleitungen");
      assertThat(page.getByRole(AriaRole.LINK, named("Landkreis Ludwigslust-Parchim"))).isVisible();
    }
  }

  @Test
  void leadsWhoIsNotSignedInToTheLoginAndBack() {
    try (BrowserContext browser = Browsers.open(port)) {
      Page page = browser.newPage();
      page.navigate("/pages/engagements/" + number);
      page.getByPlaceholder("Benutzername").fill(CONSULTANT);
      page.getByPlaceholder("Passwort").fill("transferlotse");
      page.getByRole(AriaRole.BUTTON, button("Anmelden")).click();
      assertThat(page.locator("h1")).hasText("Landkreis Ludwigslust-Parchim");
    }
  }

  @Test
  void isCleanOnADeskOnAPhoneAndEnlarged() {
    try (BrowserContext browser = SignIn.withoutTasklist(port, CONSULTANT)) {
      Page page = browser.newPage();
      for (String path : new String[] {"", "/" + number, "/" + number + "/documents", "/" + number + "/measures",
          "/" + number + "/correspondence", "/" + number + "/correspondence/new"}) {
        String name = path.isEmpty() ? "engagements" : "engagement" + path.replace("/" + number, "").replace('/', '-');
        page.navigate("/pages/engagements" + path);
        PageLook.check(page, name);
      }
      page.setViewportSize(1180, 700);
      page.navigate("/pages/engagements");
      Screenshots.take(page, "begleitungen");
      page.setViewportSize(1180, 1500);
      page.navigate("/pages/engagements/" + number);
      Screenshots.take(page, "begleitung");
      page.setViewportSize(1180, 620);
      page.getByRole(AriaRole.LINK, button("Schriftverkehr")).click();
      Screenshots.take(page, "schriftverkehr");
      page.getByRole(AriaRole.LINK, named("Ihre Anfrage ist bei uns eingegangen")).click();
      PageLook.check(page, "engagement-mail");
    }
  }

  @Test
  void isUsedByKeyboardAlone() {
    try (BrowserContext browser = SignIn.withoutTasklist(port, CONSULTANT)) {
      Page page = browser.newPage();
      page.navigate("/pages/engagements");
      page.keyboard().press("Tab");
      assertThat(page.locator(":focus")).hasText("Zum Inhalt springen");
      page.keyboard().press("Enter");
      for (int stop = 0; stop < 6; stop++) {
        page.keyboard().press("Tab");
        Assertions.assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
            .isEqualTo("solid");
      }
      assertThat(page.locator(":focus")).hasAttribute("href", Pattern.compile(".*/pages/engagements/TNO.*"));
      page.keyboard().press("Enter");
      assertThat(page.locator("h2").first()).hasText("Wo sie steht");
    }
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Page.GetByRoleOptions button(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }
}
