package de.transferlotse.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody at the Tasklist, in a browser of their own. */
public final class TasklistPage implements AutoCloseable {

  private static final double FILTERS_MS = 20_000;
  private static final Locator.WaitForOptions GONE =
      new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);

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
    SignIn.unseen(browser, "tasklist", user);
    tasklist.page.navigate("/camunda/app/tasklist/default/");
    tasklist.awaitFilters();
    return tasklist;
  }

  /** The same by the login on the screen, after which the page knows all its words before it shows any. */
  public static TasklistPage signInOnScreen(int port, String user) {
    TasklistPage tasklist = new TasklistPage(Browsers.open(port, EngineTest.START), user);
    SignIn.to(tasklist.page, "tasklist", user);
    tasklist.awaitFilters();
    return tasklist;
  }

  /** The vendor's page sometimes comes up without a chosen filter; a person would load it again. */
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
    dialog.locator(".fjs-form").getByText(heading).waitFor();
    dialog.getByRole(AriaRole.BUTTON, button("Starten")).click();
    dialog.waitFor(GONE);
    return this;
  }

  public TasklistPage filter(String name) {
    Locator filter = page.locator(".task-filter").filter(new Locator.FilterOptions()
        .setHasText(Pattern.compile("^\\s*" + name + "[\\s\\d]*$")));
    // The explanation of the filter under the mouse may lie on the filter above it.
    page.mouse().move(0, 0);
    filter.locator("h4 a").click();
    filter.and(page.locator(".active")).waitFor();
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

  /** Opens exactly this task by its address, as a link in a mail does, whether or not the list shows it yet. */
  public FormOnScreen openTask(String id, String task) {
    page.navigate(addressWithoutTask() + "&task=" + id);
    return form(task);
  }

  /** Closes the open task without completing it. */
  public TasklistPage leaveTask() {
    page.navigate(addressWithoutTask());
    page.locator(".task-card h2.task").waitFor(GONE);
    return this;
  }

  private String addressWithoutTask() {
    return page.url().replaceAll("&task=[^&]*|task=[^&]*&?", "");
  }

  private FormOnScreen open(Locator card, String task) {
    card.locator("h4.task a").click();
    return form(task);
  }

  /** Waits for the whole form of this task; {@code waitFor} sees it at once, an assertion looks only now and then. */
  private FormOnScreen form(String task) {
    page.locator(".task-card h2.task").filter(new Locator.FilterOptions().setHasText(task)).waitFor();
    FormOnScreen form = new FormOnScreen(page.locator(".task-card .fjs-form"));
    form.root().waitFor();
    // The button comes when the whole form stands.
    page.locator(".form-actions").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Abschließen"))
        .waitFor();
    return form;
  }

  /** Presses „Abschließen“ and waits until the task has gone. */
  public TasklistPage complete() {
    String name = page.locator(".task-card h2.task").innerText();
    press("Abschließen");
    page.locator(".task-card h2.task").filter(new Locator.FilterOptions().setHasText(name)).waitFor(GONE);
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
