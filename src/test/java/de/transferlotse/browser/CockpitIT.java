package de.transferlotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import de.transferlotse.support.Browsers;
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
      Page page = mainProcess(browser, "leitung");
      assertThat(rows(page)).hasCount(2);
      search(page, "Fachlicher Schlüssel", null, schwerin);
      assertThat(rows(page)).hasCount(1);
      assertThat(rows(page)).containsText(schwerin);

      rows(page).getByRole(AriaRole.LINK).first().click();
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
      for (Map.Entry<String, String> variable : Map.of("municipalityName", "Landkreis Ludwigslust-Parchim",
          "office", "schwerin", "phase", "Ausgangslage und Vereinbarung").entrySet()) {
        Page page = searched(browser, variable.getKey(), variable.getValue());
        assertThat(rows(page)).hasCount(1);
        assertThat(rows(page)).containsText(schwerin);
        page.close();
      }
    }
  }

  @Test
  void showsAnOfficeOnlyItsOwnEngagements() {
    try (BrowserContext browser = Browsers.open(port)) {
      Page page = mainProcess(browser, "bueroleitung-kiel");
      assertThat(rows(page)).hasCount(1);
      assertThat(rows(page)).containsText(kiel);
    }
  }

  @Test
  void keepsConsultantsAndAdministrationOut() {
    for (String user : new String[] {"beratung-schwerin", "admin"}) {
      try (BrowserContext browser = Browsers.open(port)) {
        Page page = browser.newPage();
        SignIn.to(page, "cockpit", user);
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

  private static Page mainProcess(BrowserContext browser, String user) {
    Page page = browser.newPage();
    if (browser.cookies().isEmpty()) {
      SignIn.to(page, "cockpit", user);
      assertThat(page.getByText("Offene Aufgaben")).isVisible();
    }
    page.navigate("/camunda/app/cockpit/default/#/processes");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Transferbegleitung")).first().click();
    assertThat(rows(page).first()).isVisible();
    return page;
  }

  /** Chooses what to search by, then types the name of the variable, if any, and the value, each with Enter. */
  /** Cockpit's search field now and then loses what is typed while it loads; a person would type it again. */
  private Page searched(BrowserContext browser, String variable, String value) {
    for (int tries = 1; tries < 3; tries++) {
      Page page = mainProcess(browser, "leitung");
      search(page, "Variable", variable, value);
      try {
        rows(page).nth(1).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED).setTimeout(5_000));
        return page;
      } catch (TimeoutError lost) {
        page.close();
      }
    }
    Page page = mainProcess(browser, "leitung");
    search(page, "Variable", variable, value);
    return page;
  }

  private static void search(Page page, String criterion, String name, String value) {
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.getByPlaceholder("Kriterien hinzufügen").click();
    page.locator(".dropdown-menu:visible").getByText(criterion, new Locator.GetByTextOptions().setExact(true)).click();
    if (name != null) {
      enter(page.locator(".name-field input"), name);
    }
    enter(page.locator(name == null ? ".inline-editing input" : ".value-field input"), value);
  }

  private static void enter(Locator field, String text) {
    field.fill(text);
    field.press("Enter");
  }

  private static Locator rows(Page page) {
    return page.locator("table tbody tr").filter(new Locator.FilterOptions().setHas(
        page.locator("a[href*='process-instance/']")));
  }
}
