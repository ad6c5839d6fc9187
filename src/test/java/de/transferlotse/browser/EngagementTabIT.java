package de.transferlotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.support.Accessibility;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import de.transferlotse.support.FormOnScreen;
import de.transferlotse.support.PageLook;
import de.transferlotse.support.Screenshots;
import de.transferlotse.support.SignIn;
import de.transferlotse.support.TasklistPage;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The tab „Begleitung“ beside the form of a task. */
@EngineTest
class EngagementTabIT {

  private static final String CONSULTANT = "beratung-schwerin";
  private static final String TASK = "Erstgespräch vereinbaren";
  private static String number;
  private static String other;

  @LocalServerPort private int port;
  @Autowired private FirstContactScript script;
  @Autowired private FormDesk desk;

  @BeforeEach
  void beginTwo() {
    if (number == null) {
      number = script.choose(CONSULTANT, "13076");
      script.recordRequest(CONSULTANT, number);
      other = script.choose(CONSULTANT, "13075");
      script.recordRequest(CONSULTANT, other);
    }
  }

  @Test
  void leadsFromATaskToTheLatestMailAndLeavesTheFormAsItWas() {
    try (TasklistPage consultant = TasklistPage.signIn(port, CONSULTANT)) {
      Page page = consultant.page();
      FormOnScreen form = consultant.open(TASK, number).type("Ort", "Kreishaus");
      Locator tab = tab(page);
      assertThat(tab.locator("h3")).hasText("Landkreis Ludwigslust-Parchim");
      assertThat(tab).containsText("bildungsbuero@kreis.example");
      Screenshots.take(page, "tasklist-begleitung");

      Page mail = page.waitForPopup(() -> tab.getByRole(AriaRole.LINK, link("Ihre Anfrage ist bei uns eingegangen")).click());
      assertThat(mail.locator("h1")).containsText("Ihre Anfrage ist bei uns eingegangen");
      mail.close();

      tabNamed(page, "Formular").click();
      assertThat(form.root()).isVisible();
      Assertions.assertThat(form.value("Ort")).isEqualTo("Kreishaus");
    }
  }

  @Test
  void showsTheEngagementOfTheTaskThatIsOpenNow() {
    try (TasklistPage consultant = TasklistPage.signIn(port, CONSULTANT)) {
      Page page = consultant.page();
      consultant.open(TASK, number);
      assertThat(tab(page)).containsText(number);
      consultant.cards().filter(new Locator.FilterOptions().setHasText(other)).locator("h4.task a").click();
      assertThat(page.locator(".engagement-tab")).containsText(other);
      assertThat(page.locator(".engagement-tab")).not().containsText(number);
    }
  }

  @Test
  void isReachedByKeyboardAndCleanForAxe() {
    try (TasklistPage consultant = TasklistPage.signIn(port, CONSULTANT)) {
      Page page = consultant.page();
      consultant.open(TASK, number);
      tabNamed(page, "Formular").focus();
      page.keyboard().press("Tab");
      assertThat(page.locator(":focus")).hasText("Begleitung");
      page.keyboard().press("Enter");
      Locator tab = page.locator(".engagement-tab");
      assertThat(tab.locator("h3")).isVisible();
      page.keyboard().press("Tab");
      page.keyboard().press("Tab");
      page.keyboard().press("Tab");
      assertThat(tab.locator(":focus")).hasText("Begleitung öffnen");
      Assertions.assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).isEqualTo("solid");
      Accessibility.check(page, "tab", axe -> axe.include(".engagement-tab"));
    }
  }

  @Test
  void saysThatTheLoginHasRunOut() {
    try (TasklistPage consultant = TasklistPage.signIn(port, CONSULTANT)) {
      Page page = consultant.page();
      consultant.open(TASK, number);
      page.context().clearCookies();
      tabNamed(page, "Begleitung").click();
      assertThat(page.locator("body")).containsText(Pattern.compile("Ihre Anmeldung ist abgelaufen|Anmelden"));
    }
  }

  @Test
  void isCleanAsAPageOnADeskOnAPhoneAndEnlarged() {
    String task = desk.task(CONSULTANT, number, "userTask_scheduleFirstTalk").getId();
    try (BrowserContext browser = SignIn.withoutTasklist(port, CONSULTANT)) {
      Page page = browser.newPage();
      page.navigate("/pages/tasks/" + task + "/engagement");
      PageLook.check(page, "task-engagement");
      page.setViewportSize(320, 700);
      Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    }
  }

  private static Locator tab(Page page) {
    tabNamed(page, "Begleitung").click();
    Locator tab = page.locator(".engagement-tab");
    assertThat(tab.locator("h3")).isVisible();
    return tab;
  }

  private static Locator tabNamed(Page page, String name) {
    return page.locator(".task-card .nav-tabs").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
  }

  private static Locator.GetByRoleOptions link(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }
}
