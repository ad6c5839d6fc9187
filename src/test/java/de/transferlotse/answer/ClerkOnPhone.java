package de.transferlotse.answer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.transferlotse.support.Browsers;
import de.transferlotse.support.PageLook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Somebody in a Kommune with a narrow phone and a keyboard, who answers by links. Goes from field to field by Tab and only
 * forward, so that a page with another order than its script's fails, as does one on which the focus cannot be seen.
 */
public final class ClerkOnPhone implements AutoCloseable {

  private static final String SKIP = "Zum Inhalt springen";
  private static final int MOST_STOPS = 60;
  private static final int WIDTH = 320;
  private static final int HEIGHT = 640;
  private static final String FOCUSED = """
      () => {
        const e = document.activeElement, box = e.getBoundingClientRect(), text = one => one?.innerText.trim() ?? '';
        return {
          label: text(e.labels?.length ? e.labels[0] : e), group: text(e.closest('fieldset')?.querySelector('legend')),
          kind: e.type || e.tagName.toLowerCase(), value: e.value ?? '', checked: e.checked === true,
          seen: getComputedStyle(e).outlineStyle !== 'none' && box.bottom > 0 && box.top < innerHeight
            && box.left >= 0 && box.right <= innerWidth
        };
      }""";

  private final BrowserContext browser;
  private final Page page;
  private final Set<String> looks = new HashSet<>();
  private final Path files;

  /**
   * Takes the phone.
   *
   * @param port for answers
   * @param files where the phone keeps its files
   */
  public ClerkOnPhone(int port, Path files) {
    this.files = files;
    browser = Browsers.open(port);
    page = browser.newPage();
    page.setViewportSize(WIDTH, HEIGHT);
  }

  /** What has the focus; the label of a button or a link is its text. */
  private record Stop(String label, String group, String kind, String value, boolean checked, boolean seen) {}

  public Page page() {
    return page;
  }

  /** Opens the page behind a link; the first thing that the keyboard reaches there leads to the content. */
  public ClerkOnPhone follow(String link) {
    page.navigate(link);
    assertThat(next().label()).isEqualTo(SKIP);
    return this;
  }

  /** Checks the page once, and leaves pictures of it. */
  public ClerkOnPhone look(String name) {
    if (looks.add(name)) {
      PageLook.check(page, name);
    }
    return this;
  }

  /** Types into the field with this label, in place of what is there; nothing if there is nothing to type. */
  public ClerkOnPhone type(String label, Object text) {
    if (text != null) {
      goTo(label, stop -> stop.label().equals(label));
      page.keyboard().press("Control+A");
      page.keyboard().type(text.toString());
      assertThat(focused().value()).isEqualTo(text.toString());
    }
    return this;
  }

  /** Chooses the answer that begins with these words. */
  public ClerkOnPhone choose(String question, String answer) {
    goTo(question, stop -> stop.group().equals(question));
    String first = focused().label();
    for (String at = first; !at.startsWith(answer); at = focused().label()) {
      page.keyboard().press("ArrowDown");
      assertThat(focused().label()).as("answers to " + question).isNotEqualTo(first);
    }
    if (!focused().checked()) {
      page.keyboard().press("Space");
    }
    assertThat(focused().checked()).as(answer).isTrue();
    return this;
  }

  /** Puts a file into the field with this label; the browser's own dialog cannot be used by a script. */
  public ClerkOnPhone attach(String label, String fileName, byte[] content) {
    goTo(label, stop -> stop.label().equals(label) && stop.kind().equals("file"));
    page.locator("input[type=file]").setInputFiles(onThePhone(fileName, content));
    return this;
  }

  /** Says who answers. */
  public ClerkOnPhone sign(String name, String function) {
    return type("Ihr Name", name).type("Ihre Funktion", function);
  }

  /** Follows the link that begins with these words. */
  public ClerkOnPhone open(String words) {
    goTo(words, stop -> stop.label().startsWith(words) && stop.kind().equals("a"));
    return enter();
  }

  /** Follows a link to another place on the same page, which is where the keyboard goes on. */
  public ClerkOnPhone jump(String words) {
    goTo(words, stop -> stop.label().startsWith(words) && stop.kind().equals("a"));
    page.keyboard().press("Enter");
    return this;
  }

  public ClerkOnPhone press(String button) {
    goTo(button, stop -> stop.label().equals(button) && stop.kind().equals("submit"));
    return enter();
  }

  /** Looks at the answer once more and sends it. */
  public ClerkOnPhone checkAndSend() {
    press("Weiter zur Prüfung");
    assertThat(page.locator("h1")).hasText("Prüfen und absenden");
    look("answer-check");
    return press("Jetzt verbindlich absenden");
  }

  /** The page says thank you for an answer, and whose it was. */
  public void isThanked(String name, String function) {
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Vielen Dank, Ihre Antwort ist am");
    assertThat(page.locator("main")).containsText("Geantwortet hat: " + name + ", " + function);
  }

  @Override
  public void close() {
    browser.close();
  }

  private Path onThePhone(String fileName, byte[] content) {
    try {
      return Files.write(files.resolve(fileName), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ClerkOnPhone enter() {
    var loaded = new AtomicBoolean();
    Consumer<Page> listener = any -> loaded.set(true);
    page.onLoad(listener);
    page.keyboard().press("Enter");
    page.waitForCondition(loaded::get);
    page.offLoad(listener);
    return this;
  }

  private void goTo(String what, Predicate<Stop> wanted) {
    Stop stop = focused();
    for (int stops = 0; !wanted.test(stop); stops++) {
      boolean begins = stop.kind().equals("body");
      stop = next();
      assertThat(stops < MOST_STOPS && (begins || !stop.label().equals(SKIP))).as("reached by Tab: " + what).isTrue();
    }
  }

  private Stop next() {
    page.keyboard().press("Tab");
    Stop stop = focused();
    assertThat(stop.seen() || stop.kind().equals("body")).as("one sees that the focus is at " + stop).isTrue();
    return stop;
  }

  @SuppressWarnings("unchecked")
  private Stop focused() {
    var at = (Map<String, Object>) page.evaluate(FOCUSED);
    return new Stop((String) at.get("label"), (String) at.get("group"), (String) at.get("kind"), (String) at.get("value"),
        (Boolean) at.get("checked"), (Boolean) at.get("seen"));
  }
}
