package de.transferlotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import de.transferlotse.agreement.SampleTerms;
import de.transferlotse.answer.AnswerJobs;
import de.transferlotse.answer.Clerk;
import de.transferlotse.answer.web.AnswerPort;
import de.transferlotse.baseline.BaselineSteps;
import de.transferlotse.document.SampleFiles;
import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.support.Browsers;
import de.transferlotse.support.EngagementStart;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import de.transferlotse.support.PageLook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The pages behind the links as a clerk has them: on a phone, with the keyboard, enlarged. */
@EngineTest
class AnswerPagesIT {

  private static final String CONSULTANT = "beratung-schwerin";

  @Autowired private ApplicationContext application;
  @Autowired private AnswerPort port;
  @Autowired private FirstContactScript script;
  @Autowired private FormDesk desk;

  private Clerk clerk;
  private BrowserContext phone;
  private Page page;

  @BeforeEach
  void takeThePhone() {
    clerk = new Clerk(application);
    phone = Browsers.open(port.number());
    page = phone.newPage();
    page.setViewportSize(320, 640);
  }

  @AfterEach
  void putItAway() {
    phone.close();
  }

  @Test
  void anAppointmentIsConfirmedByKeyboardAlone() {
    String number = script.choose(CONSULTANT, "13071");
    script.recordRequest(CONSULTANT, number);
    script.scheduleFirstTalk(CONSULTANT, number);
    page.navigate(clerk.link("bildungsbuero@kreis.example", "Unser Erstgespräch"));
    PageLook.check(page, "answer-appointment");
    page.setViewportSize(320, 640);

    page.keyboard().press("Tab");
    assertThat(page.locator(":focus")).hasText("Zum Inhalt springen");
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    page.keyboard().press("Space");
    tabAndType("", "Kim Beispiel", "Bildungsbüro");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).hasText("Prüfen und absenden");
    PageLook.check(page, "answer-check");
    page.getByRole(AriaRole.BUTTON, button("Jetzt verbindlich absenden")).press("Enter");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Vielen Dank, Ihre Antwort ist am");
    PageLook.check(page, "answer-thanks");
  }

  @Test
  void theSelfAssessmentIsFilledInPartByPart() {
    new BaselineSteps(application).startUpTo("13076", "recordSelfAssessment");
    page.navigate(clerk.link("bildungsbuero@kreis13076.example", "Wie schätzen Sie sich ein?"));
    PageLook.check(page, "answer-steps");
    page.setViewportSize(320, 640);
    for (int part = 0; part < 7; part++) {
      page.locator(".tasks a").nth(part).click();
      if (part == 1) {
        page.getByLabel("3 – etabliert").check();
        page.getByRole(AriaRole.BUTTON, button("Diesen Teil speichern")).click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Für Stufe 3 und 4 brauchen wir einen Nachweis");
        PageLook.check(page, "answer-step-wrong");
        page.setViewportSize(320, 640);
        page.getByLabel("Nachweis").fill("Teilbericht von 2024");
      } else {
        page.getByLabel("2 – im Aufbau").check();
      }
      page.getByRole(AriaRole.BUTTON, button("Diesen Teil speichern")).click();
    }
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("7 von 7");
    PageLook.check(page, "answer-steps-done");
    send();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Vielen Dank");
  }

  @Test
  void theAgreementIsAnsweredReportedAndSignedByLinksOnly() throws Exception {
    String number = new EngagementStart(application).open("13074");
    new EngagementStart(application).start("conclude-agreement", number, "Ausgangslage und Vereinbarung");
    var terms = SampleTerms.ludwigslustParchim();
    complete(number, "draftGoals", new HashMap<>(Map.of("startsOn", terms.startsOn(), "endsOn", terms.endsOn(), "goals",
        terms.goals(), "clauses", terms.clauses())));
    String address = "bildungsbuero@kreis13074.example";

    page.navigate(clerk.link(address, "Entwurf"));
    page.getByRole(AriaRole.BUTTON, button("Weiter zur Prüfung")).click();
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("Bitte prüfen Sie diese Angaben");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bitte nennen Sie Ihren Namen.")).click();
    assertThat(page.getByLabel("Ihr Name")).isFocused();
    PageLook.check(page, "answer-draft-wrong");
    page.setViewportSize(320, 640);
    page.getByLabel("Ja, wir sind einverstanden").check();
    send();
    AnswerJobs.run(application);

    page.navigate(clerk.link(address, "Bitte melden"));
    PageLook.check(page, "answer-council");
    page.setViewportSize(320, 640);
    page.getByLabel("Gremium", new Page.GetByLabelOptions().setExact(true)).fill("Kreistag");
    page.getByLabel("Tag der Sitzung").fill("24.02.2026");
    page.getByLabel("ungeändert beschlossen").check();
    page.getByLabel("Drucksache").fill("BV 2026/187");
    who();
    upload("auszug.exe", new byte[] {'M', 'Z', 1, 2, 3});
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("Diese Art von Datei nehmen wir nicht an");
    assertThat(page.getByLabel("Drucksache")).hasValue("BV 2026/187");
    upload("auszug.pdf", SampleFiles.pdf());
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Vielen Dank");
    complete(number, "recordCouncilDecision", Map.of("path", "resolved"));

    page.navigate(clerk.link(address, "Bitte unterschreiben"));
    PageLook.check(page, "answer-signature");
    page.setViewportSize(320, 640);
    page.getByLabel("Unterschrieben am").fill("2026-02-26");
    page.getByLabel("Unterschrieben von").fill("Vorname Nachname");
    page.getByLabel("Funktion dieser Person").fill("Landrat");
    who();
    upload("vertrag.pdf", SampleFiles.pdf());
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Vielen Dank");
  }

  @Test
  void anUploadOfThirtyMegabytesIsRefusedWithoutLosingWhatWasTyped() throws Exception {
    String number = new EngagementStart(application).open("13073");
    new EngagementStart(application).start("conclude-agreement", number, "Ausgangslage und Vereinbarung");
    var terms = SampleTerms.ludwigslustParchim();
    complete(number, "draftGoals", new HashMap<>(Map.of("startsOn", terms.startsOn(), "endsOn", terms.endsOn(), "goals",
        terms.goals(), "clauses", terms.clauses())));
    complete(number, "coordinateDraft", Map.of("accepted", "yes"));
    page.navigate(clerk.link("bildungsbuero@kreis13073.example", "Bitte melden"));
    page.getByLabel("Gremium", new Page.GetByLabelOptions().setExact(true)).fill("Bildungsausschuss");
    who();
    upload("gross.pdf", new byte[30 * 1024 * 1024]);

    assertThat(page.getByRole(AriaRole.ALERT)).containsText("Die Datei ist größer als 20 MB");
    assertThat(page.getByLabel("Gremium", new Page.GetByLabelOptions().setExact(true))).hasValue("Bildungsausschuss");
    assertThat(page.getByLabel("Ihr Name")).hasValue("Kim Beispiel");
  }

  @Test
  void aNewContactIsNamedAndThePagesForEverybodyAreReadable() {
    String number = script.choose(CONSULTANT, "13072");
    script.recordRequest(CONSULTANT, number);
    page.navigate(clerk.contactLink("bildungsbuero@kreis.example", "Ihre Anfrage ist bei uns"));
    PageLook.check(page, "answer-contact");
    page.getByLabel("Nein, noch nicht").check();
    send();
    assertThat(page.locator("h1")).hasText("Vielen Dank");
    PageLook.check(page, "answer-contact-thanks");
    for (String path : List.of("impressum", "datenschutz", "barrierefreiheit", "a/gibt-es-nicht")) {
      page.navigate("/" + path);
      PageLook.check(page, "answer-" + path.replace('/', '-'));
    }
    Assertions.assertThat(phone.cookies()).isEmpty();
  }

  private void send() {
    who();
    page.getByRole(AriaRole.BUTTON, button("Weiter zur Prüfung")).click();
    page.getByRole(AriaRole.BUTTON, button("Jetzt verbindlich absenden")).click();
  }

  private void who() {
    page.getByLabel("Ihr Name").fill("Kim Beispiel");
    page.getByLabel("Ihre Funktion").fill("Bildungsbüro");
  }

  private void upload(String name, byte[] content) {
    page.locator("#file").setInputFiles(new FilePayload(name, "application/octet-stream", content));
    page.getByRole(AriaRole.BUTTON, button("Jetzt absenden")).click();
  }

  /** Each text in the next field. */
  private void tabAndType(String... texts) {
    for (String text : texts) {
      page.keyboard().press("Tab");
      page.keyboard().type(text);
    }
  }

  private void complete(String number, String task, Map<String, ?> typed) {
    desk.complete(CONSULTANT, desk.task(CONSULTANT, number, "userTask_" + task).getId(), typed);
  }

  private static Page.GetByRoleOptions button(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
