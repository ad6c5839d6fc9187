package de.transferlotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import de.transferlotse.support.PageLook;
import de.transferlotse.support.Screenshots;
import de.transferlotse.support.TasklistPage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Master data as administration keeps them, from the bar of the Tasklist on. */
@EngineTest
class MasterDataIT {

  @LocalServerPort private int port;
  @Autowired private FirstContactScript script;

  @Test
  void entersWhatIsMissingAndChangesWhatIsWrong() {
    script.recordRequest("beratung-schwerin", script.choose("beratung-schwerin", "13076"));
    try (TasklistPage admin = TasklistPage.signIn(port, "admin")) {
      Page page = admin.page();
      page.getByRole(AriaRole.LINK, named("Stammdaten")).click();
      assertThat(page.getByRole(AriaRole.NOTE)).containsText("Für 2026 ist kein Sitzungskalender hinterlegt");
      PageLook.check(page, "master-data");

      page.getByRole(AriaRole.LINK, named("Sitzungskalender der Gremien")).click();
      page.getByRole(AriaRole.LINK, named("Neuer Eintrag")).click();
      page.getByLabel("Kommune").selectOption("13076");
      page.getByLabel("Gremium").fill("Kreistag");
      page.getByLabel("Jahr").fill("2026");
      page.getByLabel("Sitzungstage").fill("19.03.2026\n31.06.2026");
      page.getByRole(AriaRole.BUTTON, button("Speichern")).click();
      assertThat(page.getByRole(AriaRole.ALERT)).containsText("„31.06.2026“ ist kein Tag");
      assertThat(page.getByLabel("Sitzungstage")).hasValue("19.03.2026\n31.06.2026");
      PageLook.check(page, "master-data-refused");
      page.getByLabel("Sitzungstage").fill("19.03.2026\n30.06.2026");
      page.getByRole(AriaRole.BUTTON, button("Speichern")).click();
      assertThat(page.getByRole(AriaRole.STATUS)).hasText("Der Eintrag ist angelegt.");
      assertThat(page.getByRole(AriaRole.NOTE)).hasCount(0);

      page.navigate("/pages/master-data/offices/entries/schwerin");
      page.getByLabel("Telefon").fill("0385 555 000");
      page.getByRole(AriaRole.BUTTON, button("Speichern")).click();
      page.getByRole(AriaRole.LINK, named("Büro Schwerin")).click();
      assertThat(page.locator("table")).containsText("0385 555 000");
      page.setViewportSize(1180, 1300);
      Screenshots.take(page, "stammdaten-buero");
      for (String path : new String[] {"contacts", "changes", "people/entries/admin"}) {
        page.navigate("/pages/master-data/" + path);
        PageLook.check(page, "master-data-" + path.replace('/', '-'));
      }
      page.setViewportSize(1180, 760);
      page.navigate("/pages/master-data");
      Screenshots.take(page, "stammdaten");
    }
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Page.GetByRoleOptions button(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
