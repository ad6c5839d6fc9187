package de.transferlotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.transferlotse.support.Browsers;
import de.transferlotse.support.CockpitPage;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import de.transferlotse.support.Screenshots;
import de.transferlotse.support.SignIn;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Cockpit as managers use it, in a real browser. */
@EngineTest
class CockpitIT {

  private static String schwerin;
  private static String kiel;

  @LocalServerPort private int port;
  @Autowired private FirstContactScript script;

  @BeforeEach
  void beginOneEngagementInEachOffice() {
    if (schwerin != null) {
      return;
    }
    schwerin = script.choose("beratung-schwerin", "13076");
    script.recordRequest("beratung-schwerin", schwerin);
    script.scheduleFirstTalk("beratung-schwerin", schwerin);
    script.holdFirstTalk("beratung-schwerin", schwerin);
    script.decide("bueroleitung-schwerin", schwerin, Map.of("decision", "takeOn"));
    kiel = script.choose("beratung-kiel", "01057");
  }

  @Test
  void findsAnEngagementByItsNumberAndShowsWhereItStands() {
    try (BrowserContext browser = Browsers.open(port)) {
      CockpitPage cockpit = CockpitPage.mainProcess(browser, "leitung");
      Page page = cockpit.page();
      assertThat(cockpit.rows()).hasCount(2);
      cockpit.searchNumber(schwerin);
      assertThat(cockpit.rows()).hasCount(1);
      assertThat(cockpit.rows()).containsText(schwerin);

      cockpit.rows().getByRole(AriaRole.LINK).first().click();
      assertThat(page.getByText("Instanz-ID:", new Page.GetByTextOptions().setExact(true))).isVisible();
      for (String element : new String[] {"callActivity_analyseBaseline", "callActivity_concludeAgreement"}) {
        assertThat(page.locator("[data-container-id='%s'] .badge".formatted(element)).first()).hasText("1");
      }
      page.getByText("Aufgerufene Prozessinstanzen").click();
      Locator called = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Zielvereinbarung")).first();
      assertThat(called).isVisible();
      Screenshots.take(page, "cockpit");
      called.click();
      assertThat(page.locator("[data-container-id='userTask_draftGoals'] .badge").first()).hasText("1");
      Screenshots.take(page, "cockpit-called");
    }
  }

  @Test
  void findsEngagementsByKommuneOfficeAndPhase() {
    try (BrowserContext browser = Browsers.open(port)) {
      CockpitPage cockpit = CockpitPage.mainProcess(browser, "leitung");
      for (Map.Entry<String, String> variable : Map.of("municipalityName", "Landkreis Ludwigslust-Parchim",
          "office", "schwerin", "phase", "Ausgangslage und Vereinbarung").entrySet()) {
        assertThat(cockpit.rows()).hasCount(2);
        cockpit.searchVariable(variable.getKey(), variable.getValue());
        assertThat(cockpit.rows()).hasCount(1);
        assertThat(cockpit.rows()).containsText(schwerin);
        cockpit.clearSearch();
      }
    }
  }

  @Test
  void showsAnOfficeOnlyItsOwnEngagements() {
    try (BrowserContext browser = Browsers.open(port)) {
      CockpitPage cockpit = CockpitPage.mainProcess(browser, "bueroleitung-kiel");
      assertThat(cockpit.rows()).hasCount(1);
      assertThat(cockpit.rows()).containsText(kiel);
    }
  }

  @Test
  void keepsConsultantsAndAdministrationOut() {
    try (BrowserContext browser = Browsers.open(port)) {
      for (String user : new String[] {"beratung-schwerin", "admin"}) {
        Page page = browser.newPage();
        SignIn.onceTo(page, "cockpit", user);
        assertThat(page.getByText("Anmeldung fehlgeschlagen")).isVisible();
      }
    }
  }

  @Test
  void speaksGerman() {
    try (BrowserContext browser = Browsers.open(port)) {
      Page page = browser.newPage();
      SignIn.to(page, "cockpit", "leitung");
      assertThat(page.getByText("Offene Aufgaben")).isVisible();
      assertThat(page.getByText("Bereitstellungen").last()).isVisible();
      assertThat(page.locator("body")).not().containsText("Deployments");
      assertThat(page.locator(".ce-eol-banner")).isHidden();
      Screenshots.take(page, "cockpit-start");
    }
  }
}
