package de.transferlotse.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody at the Tasklist, in a browser of their own. */
public final class TasklistPage implements AutoCloseable {

  private static final double FILTERS_MS = 20_000;

  private final BrowserContext browser;
  private final String user;
  private final Page page;

  private TasklistPage(BrowserContext browser, String user) {
    this.browser = browser;
    this.user = user;
    this.page = browser.newPage();
  }

  /** On the day at which the tests' clock begins. */
  public static TasklistPage signIn(int port, String user) {
    return signIn(port, user, EngineTest.START);
  }

  public static TasklistPage signIn(int port, String user, Instant now) {
    BrowserContext browser = Browsers.open(port, now);
    TasklistPage tasklist = new TasklistPage(browser, user);
    SignIn.to(tasklist.page, "tasklist", user);
    tasklist.awaitFilters();
    return tasklist;
  }

  /** The vendor's page sometimes comes up without a chosen filter right after the login; a person would load it again. */
  private void awaitFilters() {
    Locator chosen = page.locator(".task-filter.active");
    try {
      chosen.waitFor(new Locator.WaitForOptions().setTimeout(FILTERS_MS));
    } catch (TimeoutError missing) {
      page.reload();
      assertThat(chosen).isVisible();
    }
  }

  public Page page() {
    return page;
  }

  public TasklistPage startEngagement() {
    return start("Transferbegleitung", "Neue Begleitung");
  }

  /** Starts one of the processes that people start, known by the heading of its form. */
  public TasklistPage start(String process, String heading) {
    page.getByText("Prozess starten").click();
    Locator dialog = page.locator(".modal-content");
    dialog.getByText(process).click();
    // Pressed before the form is there, the vendor's button would do nothing, and stay so.
    assertThat(dialog.locator(".fjs-form").getByText(heading)).isVisible();
    dialog.getByRole(AriaRole.BUTTON, button("Starten")).click();
    assertThat(dialog).isHidden();
    return this;
  }

  public TasklistPage filter(String name) {
    Locator filter = page.locator(".task-filter").filter(new Locator.FilterOptions()
        .setHasText(Pattern.compile("^\\s*" + name + "[\\s\\d]*$")));
    // The explanation of the filter under the mouse may lie on the filter above it.
    page.mouse().move(0, 0);
    filter.locator("h4 a").click();
    assertThat(filter).hasClass(Pattern.compile(".*active.*"));
    return this;
  }

  public Locator cards() {
    return page.locator(".tasks-list li.task");
  }

  /** Opens the task with this name of this Kommune, or the only one with this name. */
  public FormOnScreen open(String task, String... words) {
    Locator card = cards().filter(new Locator.FilterOptions().setHas(page.locator("h4.task")
        .filter(new Locator.FilterOptions().setHasText(task))));
    for (String word : words) {
      card = card.filter(new Locator.FilterOptions().setHasText(word));
    }
    return open(card, task);
  }

  /** Opens exactly this task, which the list may show only now. */
  public FormOnScreen openTask(String id, String task) {
    return open(cards().filter(new Locator.FilterOptions().setHas(page.locator("a[href*='task=" + id + "']"))), task);
  }

  /** Closes the open task without completing it. */
  public TasklistPage leaveTask() {
    page.navigate(page.url().replaceAll("&task=[^&]*|task=[^&]*&?", ""));
    assertThat(page.locator(".task-card h2.task")).isHidden();
    return this;
  }

  private FormOnScreen open(Locator card, String task) {
    card.locator("h4.task a").click();
    assertThat(page.locator(".task-card h2.task")).hasText(task);
    return form();
  }

  private FormOnScreen form() {
    FormOnScreen form = new FormOnScreen(page.locator(".task-card .fjs-form"));
    assertThat(form.root()).isVisible();
    // The button comes when the whole form stands.
    assertThat(page.locator(".form-actions").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions()
        .setName("Abschließen"))).isVisible();
    return form;
  }

  /** Presses „Abschließen“ and waits until the task has gone. */
  public TasklistPage complete() {
    String name = page.locator(".task-card h2.task").innerText();
    press("Abschließen");
    assertThat(page.locator(".task-card h2.task").filter(new Locator.FilterOptions().setHasText(name))).isHidden();
    return this;
  }

  public TasklistPage press(String button) {
    page.locator(".form-actions").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button)).click();
    return this;
  }

  /** What the red or green box says. */
  public Locator message() {
    return page.locator(".page-notifications .alert").last();
  }

  public List<String> filters() {
    return page.locator(".task-filter h4 a").allInnerTexts().stream()
        .map(name -> name.replaceAll("\\s*\\(?\\d+\\)?$", "").strip()).toList();
  }

  private static Locator.GetByRoleOptions button(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }

  /** Also leaves a picture of what was seen last, for tests that failed. */
  @Override
  public void close() {
    Screenshots.take(page, "last-" + user);
    browser.close();
  }
}
