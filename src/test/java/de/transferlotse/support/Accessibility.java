package de.transferlotse.support;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.api.Assertions;

/** What axe-core says of a page: nothing, or the test fails with its findings and where they are. */
public final class Accessibility {

  private static final List<String> WCAG_21_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

  private Accessibility() {}

  /** Everything that axe knows, also its best practices: for pages of our own. */
  public static void check(Page page, String name) {
    check(page, name, axe -> axe);
  }

  /** Only what WCAG 2.1 AA asks for: for mails, which are no pages. */
  public static void checkMail(Page page, String name) {
    check(page, name, axe -> axe.withTags(WCAG_21_AA));
  }

  /** Only the contrast, for what was looked at in full in other colours. */
  public static void checkContrast(Page page, String name) {
    check(page, name, axe -> axe.withRules(List.of("color-contrast")));
  }

  /** A part of a page, or a page without a part of it. */
  public static void check(Page page, String name, UnaryOperator<AxeBuilder> part) {
    // The other mode opens a further page for each look, which takes longer than the look; it is for frames of other sites.
    AxeBuilder axe = part.apply(new AxeBuilder(page).setLegacyMode(true).options(onlyFindings()));
    Assertions.assertThat(axe.analyze().getViolations()).as(name).allSatisfy(finding ->
        Assertions.fail(finding.getId() + ": " + finding.getHelp() + " " + finding.getNodes().get(0).getHtml()));
  }

  /** Of what is right, one example each is enough: the rest is never read. */
  private static AxeRunOptions onlyFindings() {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return options;
  }
}
