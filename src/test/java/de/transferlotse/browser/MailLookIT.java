package de.transferlotse.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import de.transferlotse.correspondence.template.Examples;
import de.transferlotse.platform.Logo;
import de.transferlotse.platform.SampleLogos;
import de.transferlotse.support.Accessibility;
import de.transferlotse.support.Browsers;
import de.transferlotse.support.Screenshots;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mail as people read it: on the smallest phone, at a desk, in the dark and enlarged to twice its size. */
class MailLookIT {

  private static BrowserContext window;
  private static Page page;

  static List<String> templates() {
    return Examples.templates();
  }

  @BeforeAll
  static void open() {
    window = Browsers.open(0);
    page = window.newPage();
  }

  @AfterAll
  static void close() {
    window.close();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void isReadWithoutScrollingSidewaysAndWithEnoughContrast(String template) {
    look(template, Examples.render(template).html());
  }

  @Test
  void isReadAsWellUnderALogo() {
    Logo logo = SampleLogos.logo();
    look("logo", Examples.renderWith(logo, "request-confirmation").html().replace("cid:logo", logo.dataUri()));

    assertThat(page.getByAltText("Transferagentur Nord-Ost").evaluate("image => image.naturalWidth")).isEqualTo(1200);
  }

  private static void look(String template, String html) {
    page.setContent(html);
    look(template, "phone", 320, ColorScheme.LIGHT);
    look(template, "desk", 640, ColorScheme.LIGHT);
    Accessibility.checkMail(page, template);
    look(template, "dark", 640, ColorScheme.DARK);
    Accessibility.checkContrast(page, template + ", dark");
    page.evaluate("document.documentElement.style.zoom = 2");
    look(template, "enlarged", 640, ColorScheme.LIGHT);
  }

  private static void look(String template, String how, int width, ColorScheme scheme) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    page.setViewportSize(width, 640);
    Screenshots.takeAll(page, "mails/" + template + "-" + how);
    assertThat(((Number) page.evaluate("document.documentElement.scrollWidth - innerWidth")).intValue())
        .as(template + " " + how).isLessThanOrEqualTo(0);
  }
}
