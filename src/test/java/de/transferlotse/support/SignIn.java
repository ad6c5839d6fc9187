package de.transferlotse.support;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Signs a demo user in to one of the webapps. */
public final class SignIn {

  private SignIn() {}

  public static void to(Page page, String app, String user) {
    page.navigate("/camunda/app/" + app + "/default/");
    as(page, user);
  }

  /** Fills in the login that is on the screen. */
  public static void as(Page page, String user) {
    page.getByPlaceholder("Benutzername").fill(user);
    page.getByPlaceholder("Passwort").fill("transferlotse");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Anmelden")).click();
  }
}
