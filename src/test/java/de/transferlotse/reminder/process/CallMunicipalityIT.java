package de.transferlotse.reminder.process;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.transferlotse.municipality.ContactFunction;
import de.transferlotse.support.Browsers;
import de.transferlotse.support.PageLook;
import de.transferlotse.support.Screenshots;
import de.transferlotse.support.SignIn;
import de.transferlotse.support.TasklistPage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Reminders as people see them: the mails, the task to call, the record, and the day until which somebody is spared. */
class CallMunicipalityIT extends ReminderTestBase {

  @LocalServerPort private int port;

  @Test
  void remindsByMailThenAsksTheConsultantToCallAndKeepsWhatWasSaid() {
    contact(ContactFunction.FRONT_OFFICE, "vorzimmer@kreis13076.example", true);
    due(task(WAIT), LocalDate.of(2026, 3, 6));
    remindTwice();
    picture("reminder");
    mornings(SECOND, LocalDate.of(2026, 3, 23));
    picture("reminder-next");
    mornings(LocalDate.of(2026, 3, 23), THIRD);

    try (TasklistPage consultant = TasklistPage.signIn(port, CONSULTANT)) {
      consultant.open("Kommune anrufen").pick("Haben Sie jemanden erreicht?", "ja")
          .type("Mit wem haben Sie gesprochen?", "Bildungsbüro")
          .date("Antwort zugesagt bis", "24.04.2026")
          .type("Notiz", "Die Abstimmung mit dem Jugendamt dauert noch.");
      Screenshots.takeWhole(consultant.page(), "call-municipality");
      consultant.complete();

      Page page = consultant.page();
      page.navigate("/pages/engagements/" + number);
      assertThat(page.locator("main")).containsText("Antwort zugesagt bis 24.04.2026");
      PageLook.check(page, "record-with-reminders");
      page.navigate("/pages/engagements/" + number + "/correspondence");
      assertThat(page.locator("main")).containsText("Telefonat mit Bildungsbüro");
      PageLook.check(page, "correspondence-with-reminders");
    }
  }

  @Test
  void sparesAContactUntilADay() {
    try (BrowserContext browser = SignIn.withoutTasklist(port, "admin")) {
      Page page = browser.newPage();
      page.navigate("/pages/master-data/contacts");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bildungsbüro")).click();
      page.getByLabel("Erinnerungen aussetzen bis").fill("2026-03-13");
      PageLook.check(page, "master-data-contact");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Speichern").setExact(true)).click();
      assertThat(page.locator("table")).containsText("ja, ohne Erinnerungen bis 13.03.2026");
      PageLook.check(page, "master-data-contact-spared");
    }
  }

  /** The newest reminder, as a narrow and a wide window show it. */
  private void picture(String name) {
    String html = database.sql("select html_body from mail where template = 'reminder' order by created_at desc limit 1")
        .query(String.class).single();
    try (BrowserContext browser = Browsers.open(port)) {
      for (int width : List.of(320, 700)) {
        Page page = browser.newPage();
        page.setViewportSize(width, width < 700 ? 1100 : 800);
        page.setContent(html);
        Screenshots.take(page, name + "-" + width);
      }
    }
  }
}
