package de.transferlotse.support;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;

/** One of our own pages as people see it: at a desk, on a phone, enlarged to twice its size; with a picture of each. */
public final class PageLook {

  private PageLook() {}

  /** Nothing that axe finds, nothing wider than the screen. */
  public static void check(Page page, String name) {
    // After a click the page may be there before its style.
    page.waitForLoadState();
    check(page, name + "-desk", 1280, 900);
    check(page, name + "-phone", 390, 844);
    check(page, name + "-enlarged", 640, 450);
  }

  private static void check(Page page, String name, int width, int height) {
    page.setViewportSize(width, height);
    Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth")).as(name)
        .satisfies(more -> Assertions.assertThat(((Number) more).intValue()).isLessThanOrEqualTo(0));
    Assertions.assertThat(new AxeBuilder(page).analyze().getViolations()).as(name)
        .allSatisfy(finding -> Assertions.fail(finding.getId() + ": " + finding.getHelp()));
    page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
        .setPath(Path.of("target", "screenshots", name + ".png")));
  }
}
