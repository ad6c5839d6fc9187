package de.transferlotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.transferlotse.correspondence.Consultant;
import de.transferlotse.correspondence.MailDraft;
import de.transferlotse.correspondence.Outbox;
import de.transferlotse.correspondence.Recipient;
import de.transferlotse.correspondence.ReleaseSwitch;
import de.transferlotse.correspondence.SenderOffice;
import de.transferlotse.correspondence.template.Examples;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import de.transferlotse.support.PageLook;
import de.transferlotse.support.Screenshots;
import de.transferlotse.support.SignIn;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** A mail that is seen, changed and released, and a template that is looked at, in a real browser. */
@EngineTest
class MailReleaseIT {

  private static final String CONSULTANT = "beratung-schwerin";

  @LocalServerPort private int port;
  @Autowired private FirstContactScript script;
  @Autowired private Outbox outbox;
  @Autowired private ReleaseSwitch releaseSwitch;
  @Autowired private TransactionTemplate transaction;
  private String number;

  @BeforeEach
  void write() {
    number = script.choose(CONSULTANT, "13076");
    script.recordRequest(CONSULTANT, number);
    releaseSwitch.turn(true);
    for (String template : List.of("agreement-draft", "closing-letter")) {
      transaction.executeWithoutResult(status -> outbox.queue(new MailDraft(number, template, "Anlass",
          List.of(new Recipient("Bildungsbüro", "Sehr geehrte Damen und Herren", "bildungsbuero@kreis.example"),
              new Recipient("Verwaltungsspitze", "Sehr geehrte Frau Landrätin", "landraetin@kreis.example")),
          new Consultant("Beratung Schwerin", "beratung-schwerin@transferlotse.example"),
          new SenderOffice("Büro Schwerin", "Am Markt 1", "19055 Schwerin", null), Examples.model(template), List.of())));
    }
  }

  @AfterEach
  void stop() {
    releaseSwitch.turn(false);
  }

  @Test
  void isSeenChangedAndReleasedAndEachTemplateCanBeLookedAt() {
    try (BrowserContext browser = SignIn.withoutTasklist(port, CONSULTANT)) {
      Page page = browser.newPage();
      page.navigate("/pages/engagements/" + number);
      assertThat(page.getByText("2 E-Mails warten auf Ihre Freigabe")).isVisible();
      PageLook.check(page, "release-record");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Entwurf 2 der Zielvereinbarung")).first().click();
      assertThat(page.frameLocator("iframe").locator("h1")).hasText("Entwurf 2 der Zielvereinbarung");
      look(page, "release");
      page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true)).fill("anbei der Entwurf.\n\n- ein Ziel\n- zwei");
      page.getByRole(AriaRole.BUTTON, named("Text speichern und ansehen")).click();
      assertThat(page.frameLocator("iframe").locator("li").first()).hasText("ein Ziel");
      page.getByRole(AriaRole.BUTTON, named("Freigeben und senden")).click();
      assertThat(page.getByRole(AriaRole.STATUS)).containsText("geht gleich hinaus");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Entwurf 2 der Zielvereinbarung")).first().click();
      PageLook.check(page, "released-mail");

      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Vorlagen")).click();
      PageLook.check(page, "mail-templates");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Eingangsbestätigung")).click();
      page.getByLabel("Mit den Daten einer Begleitung ansehen").fill("ludwigslust");
      page.getByRole(AriaRole.BUTTON, named("Ansehen")).click();
      assertThat(page.frameLocator("iframe").locator("h1")).hasText("Ihre Anfrage ist bei uns eingegangen");
      look(page, "mail-template");
    }
  }

  /** The frame of a mail runs no scripts, so that a check inside it would wait for ever; its looks are checked elsewhere. */
  private static void look(Page page, String name) {
    page.setViewportSize(1280, 900);
    Screenshots.takeAll(page, name + "-framed");
    page.evaluate("document.querySelector('iframe').remove()");
    PageLook.check(page, name);
    page.reload();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
