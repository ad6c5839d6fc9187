package de.transferlotse.support;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Signs a demo user in to one of the webapps. */
public final class SignIn {

  private static final String PASSWORD = "transferlotse";
  private static final int TRIES = 3;
  private static final double PATIENCE_MS = 15_000;

  private SignIn() {}

  public static void to(Page page, String app, String user) {
    page.navigate("/camunda/app/" + app + "/default/");
    as(page, user);
  }

  /** A browser in which somebody is signed in on the day at which the tests' clock begins, and has opened nothing yet. */
  public static BrowserContext withoutTasklist(int port, String user) {
    BrowserContext browser = Browsers.open(port, EngineTest.START);
    unseen(browser, "tasklist", user);
    return browser;
  }

  /** Sends what the login sends, without loading its page: for tests that begin behind it. */
  static void unseen(BrowserContext browser, String app, String user) {
    browser.request().get("/camunda/app/" + app + "/default/");
    String token = browser.cookies().stream().filter(cookie -> cookie.name.equals("XSRF-TOKEN")).map(cookie -> cookie.value)
        .findFirst().orElseThrow();
    APIResponse login = browser.request().post("/camunda/api/admin/auth/user/default/login/" + app,
        RequestOptions.create().setHeader("X-XSRF-TOKEN", token)
            .setForm(FormData.create().set("username", user).set("password", PASSWORD)));
    if (!login.ok()) {
      throw new IllegalStateException(user + " may not use " + app + ": " + login.status());
    }
  }

  /** Fills in the login once: for those who are refused. */
  public static void onceTo(Page page, String app, String user) {
    page.navigate("/camunda/app/" + app + "/default/");
    fill(page, user);
  }

  /** Fills in the login that is on the screen; again if the vendor's page was not ready for it, as a person would. */
  public static void as(Page page, String user) {
    for (int tries = 1; tries < TRIES; tries++) {
      if (signedIn(page, user)) {
        return;
      }
      page.reload();
    }
    fill(page, user);
  }

  private static boolean signedIn(Page page, String user) {
    try {
      fill(page, user);
      page.getByPlaceholder("Benutzername").waitFor(
          new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN).setTimeout(PATIENCE_MS));
      return true;
    } catch (TimeoutError notReady) {
      return false;
    }
  }

  private static void fill(Page page, String user) {
    page.getByPlaceholder("Benutzername").fill(user);
    page.getByPlaceholder("Passwort").fill(PASSWORD);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Anmelden")).click();
  }
}
