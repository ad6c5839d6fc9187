package de.transferlotse.support;

import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.Assertions;

/** One of our own pages as people see it: at a desk, enlarged to twice its size, on the smallest phone. */
public final class PageLook {

  private record Screen(String name, int width, int height) {}

  private static final List<Screen> SCREENS = List.of(new Screen("desk", 1280, 900), new Screen("enlarged", 640, 450),
      new Screen("phone", 320, 640));

  private PageLook() {}

  /** Nothing wider than any of the screens, and nothing that axe finds on the smallest, on which the page stays. */
  public static void check(Page page, String name) {
    // After a click the page may be there before its style.
    page.waitForLoadState();
    for (Screen screen : SCREENS) {
      page.setViewportSize(screen.width(), screen.height());
      Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth")).as(name)
          .satisfies(more -> Assertions.assertThat(((Number) more).intValue()).isLessThanOrEqualTo(0));
      Screenshots.takeAll(page, name + "-" + screen.name());
    }
    Accessibility.check(page, name);
  }
}
