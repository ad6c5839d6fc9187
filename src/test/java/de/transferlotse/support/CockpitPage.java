package de.transferlotse.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Cockpit's page of the main process with its list of running engagements. */
public final class CockpitPage {

  private final Page page;

  private CockpitPage(Page page) {
    this.page = page;
  }

  /** Signs in, unless somebody is signed in already. */
  public static CockpitPage mainProcess(BrowserContext browser, String user) {
    if (browser.cookies().isEmpty()) {
      SignIn.unseen(browser, "cockpit", user);
    }
    Page page = browser.newPage();
    page.navigate("/camunda/app/cockpit/default/#/processes");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Transferbegleitung")).first().click();
    CockpitPage cockpit = new CockpitPage(page);
    assertThat(cockpit.rows().first()).isVisible();
    return cockpit;
  }

  public Page page() {
    return page;
  }

  public Locator rows() {
    return page.locator("table tbody tr").filter(new Locator.FilterOptions().setHas(
        page.locator("a[href*='process-instance/']")));
  }

  public CockpitPage searchNumber(String number) {
    return search("Fachlicher Schlüssel", null, number);
  }

  public CockpitPage searchVariable(String variable, String value) {
    return search("Variable", variable, value);
  }

  /** Takes the only criterion away, after which all engagements are there again. */
  public CockpitPage clearSearch() {
    page.locator(".remove-search").click();
    return this;
  }

  /** Cockpit's search now and then loses what one does while it loads; a person would do it again. */
  private CockpitPage search(String criterion, String name, String value) {
    for (int tries = 1; tries < 3; tries++) {
      try {
        type(criterion, name, value);
        rows().nth(1).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED).setTimeout(5_000));
        return this;
      } catch (TimeoutError lost) {
        page.reload();
      }
    }
    return type(criterion, name, value);
  }

  /** Chooses what to search by, then types the name of the variable, if any, and the value, each with Enter. */
  private CockpitPage type(String criterion, String name, String value) {
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.getByPlaceholder("Kriterien hinzufügen").click();
    page.locator(".dropdown-menu:visible").getByText(criterion, new Locator.GetByTextOptions().setExact(true)).click();
    if (name != null) {
      enter(page.locator(".name-field input"), name);
    }
    enter(page.locator(name == null ? ".inline-editing input" : ".value-field input"), value);
    return this;
  }

  private static void enter(Locator field, String text) {
    field.fill(text);
    field.press("Enter");
  }
}
