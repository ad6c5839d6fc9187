package de.transferlotse.support;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of what a test saw, below {@code target/screenshots}, to be looked at by people. */
public final class Screenshots {

  private static final int WIDTH = 1440;
  private static final int HEIGHT = 900;

  private Screenshots() {}

  public static void take(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
  }

  /** The whole of a form, however long it is. */
  public static void takeWhole(Page page, String name) {
    int more = ((Number) page.evaluate("""
        () => Math.max(0, ...[...document.querySelectorAll('.task-card, body, .column-right .content')]
          .map(e => e.scrollHeight - e.clientHeight), document.documentElement.scrollHeight - innerHeight)
        """)).intValue();
    page.setViewportSize(WIDTH, HEIGHT + more);
    take(page, name);
    page.setViewportSize(WIDTH, HEIGHT);
  }
}
