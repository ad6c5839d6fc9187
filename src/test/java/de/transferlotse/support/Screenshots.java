package de.transferlotse.support;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/**
 * Pictures of what a test saw, below {@code target/screenshots}, to be looked at by people; only with
 * {@code mvn verify -Dpictures}, because they take a good part of a browser test's time and prove nothing by themselves.
 */
public final class Screenshots {

  private static final boolean WANTED = System.getProperty("pictures") != null;
  private static final int WIDTH = 1440;
  private static final int HEIGHT = 900;

  private Screenshots() {}

  /** What the screen shows. */
  public static void take(Page page, String name) {
    take(page, name, new Page.ScreenshotOptions());
  }

  /** The whole page, also what is below the screen's end. */
  public static void takeAll(Page page, String name) {
    take(page, name, new Page.ScreenshotOptions().setFullPage(true));
  }

  /** The whole of a form of the Tasklist, which scrolls by itself, however long it is. */
  public static void takeWhole(Page page, String name) {
    if (!WANTED) {
      return;
    }
    int more = ((Number) page.evaluate("""
        () => Math.max(0, ...[...document.querySelectorAll('.task-card, body, .column-right .content')]
          .map(e => e.scrollHeight - e.clientHeight), document.documentElement.scrollHeight - innerHeight)
        """)).intValue();
    page.setViewportSize(WIDTH, HEIGHT + more);
    take(page, name);
    page.setViewportSize(WIDTH, HEIGHT);
  }

  private static void take(Page page, String name, Page.ScreenshotOptions options) {
    if (WANTED) {
      page.screenshot(options.setPath(Path.of("target", "screenshots", name + ".png")));
    }
  }
}
