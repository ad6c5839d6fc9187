package de.transferlotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.transferlotse.agreement.SampleTerms;
import de.transferlotse.answer.Clerk;
import de.transferlotse.answer.web.AnswerPort;
import de.transferlotse.document.SampleFiles;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.FreeMail;
import de.transferlotse.engagement.MunicipalityMails;
import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.engine.form.TrustedStart;
import de.transferlotse.municipality.Contact;
import de.transferlotse.municipality.Contacts;
import de.transferlotse.support.Browsers;
import de.transferlotse.support.Caller;
import de.transferlotse.support.EngagementStart;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import de.transferlotse.support.PageLook;
import de.transferlotse.support.Screenshots;
import de.transferlotse.support.SignIn;
import de.transferlotse.support.TasklistPage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What people of a Kommune say by their links, as the people of the agency find it: beside the record and in their tasks. */
@EngineTest
class SaidByLinkIT {

  private static final String CONSULTANT = "beratung-schwerin";
  private static final String ADDRESS = "bildungsbuero@kreis.example";

  @LocalServerPort private int port;
  @Autowired private AnswerPort answers;
  @Autowired private ApplicationContext application;
  @Autowired private FirstContactScript script;
  @Autowired private MunicipalityMails mails;
  @Autowired private Engagements engagements;
  @Autowired private Contacts contacts;
  @Autowired private FormDesk desk;
  @Autowired private TrustedStart start;
  @Autowired private Clock clock;

  @Test
  void anObjectionByLinkIsSeenAndTakenBackByPhone() {
    String number = begin("13076");
    List<Contact> all = contacts.of("13076", LocalDate.now(clock));
    mails.write(number, new FreeMail(all.stream().map(Contact::id).toList(), "Fachtag im Mai", "Es gibt einen Fachtag.",
        List.of(), true), "Fachtag");
    String text = new Clerk(application).text(ADDRESS, "Fachtag im Mai");
    stop(Clerk.firstLink(text.substring(text.indexOf("Keine Informations-E-Mails mehr"))));

    try (BrowserContext browser = SignIn.withoutTasklist(port, CONSULTANT)) {
      Page page = browser.newPage();
      page.navigate("/pages/engagements/" + number);
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("hat widersprochen")).first().click();
      assertThat(page.locator("h1")).hasText("Informationsmails");
      page.getByLabel("Wer", new Page.GetByLabelOptions().setExact(true)).selectOption(new String[] {all.get(0).id().toString()});
      page.getByLabel("ja, ausdrücklich oder wieder").check();
      page.getByLabel("Woher wir es wissen").selectOption("Telefonat");
      page.getByLabel("Anmerkung").fill("War ein Versehen.");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Festhalten")).click();
      assertThat(page.getByRole(AriaRole.STATUS)).hasText("Das ist festgehalten und gilt ab jetzt.");
      PageLook.check(page, "information-mails");
      page.setViewportSize(1100, 900);
      Screenshots.takeWhole(page, "information-mails-desk");
    }
  }

  @Test
  void theActForAReportedContactShowsTheReportAboveItsFields() {
    String number = begin("13075");
    Clerk clerk = new Clerk(application);
    clerk.send(clerk.contactLink(ADDRESS, "Ihre Anfrage ist bei uns eingegangen"), "send", Map.of("successor", "known",
        "newFunction", "Bildungsmanagement", "newName", "Dr. Petersen", "newEmail", "bildung@kreis.example",
        "remark", "Ab sofort; bitte schreiben Sie ihr."));
    String task = desk.as(CONSULTANT, () -> start.taskOf("record-contact-change", number)).orElseThrow();

    try (TasklistPage consultant = TasklistPage.signIn(port, CONSULTANT)) {
      Page page = open(consultant, task);
      assertThat(page.locator(".fjs-form")).containsText("Ab sofort; bitte schreiben Sie ihr.");
      Screenshots.takeWhole(page, "contact-change-reported");
    }
  }

  @Test
  void aDecisionThatCameAfterADraftIsShownBesideIt() throws Exception {
    String number = new EngagementStart(application).open("13074");
    new EngagementStart(application).start("conclude-agreement", number, "Ausgangslage und Vereinbarung");
    var terms = SampleTerms.ludwigslustParchim();
    complete(number, "userTask_draftGoals", new HashMap<>(Map.of("startsOn", terms.startsOn(), "endsOn", terms.endsOn(),
        "goals", terms.goals(), "clauses", terms.clauses())));
    complete(number, "userTask_coordinateDraft", Map.of("accepted", "yes"));
    String consultant = engagements.of(number).consultant();
    String task = desk.task(consultant, number, "userTask_recordCouncilDecision").getId();
    Caller.browser(port, consultant, "tasklist").put("/camunda/api/transferlotse/tasks/" + task + "/draft",
        "{\"facts\":{\"body\":\"Schulausschuss\"}}");
    Clerk clerk = new Clerk(application);
    clerk.upload(clerk.link("bildungsbuero@kreis13074.example", "Bitte melden"), Map.of("body", "Bildungsausschuss",
        "decidedOn", "2026-02-17", "result", "UNCHANGED", "paperNumber", "BV 2026/187"), "auszug.pdf", SampleFiles.pdf());

    try (TasklistPage tasklist = TasklistPage.signIn(port, consultant)) {
      Page page = open(tasklist, task);
      assertThat(page.locator(".fjs-form")).containsText(Pattern.compile("das blieb stehen.*Gremium", Pattern.DOTALL));
      Screenshots.takeWhole(page, "decision-beside-draft");
    }
  }

  private String begin(String key) {
    String number = script.choose(CONSULTANT, key);
    script.recordRequest(CONSULTANT, number);
    return number;
  }

  /** On a phone. */
  private void stop(String link) {
    try (BrowserContext phone = Browsers.open(answers.number())) {
      Page page = phone.newPage();
      page.navigate(link);
      PageLook.check(page, "answer-stop-information");
      page.getByLabel("Ihr Name").fill("Kim Beispiel");
      page.getByLabel("Ihre Funktion").fill("Bildungsbüro");
      press(page, "Weiter zur Prüfung");
      press(page, "Jetzt verbindlich absenden");
      assertThat(page.getByRole(AriaRole.STATUS)).containsText("Ihre Mitteilung ist bei uns angekommen");
      PageLook.check(page, "answer-stopped");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Öffnen Sie die Seite noch einmal.")).click();
      assertThat(page.locator("h2").first()).hasText("Wieder bekommen");
      PageLook.check(page, "answer-information-again");
    }
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
  }

  private static Page open(TasklistPage tasklist, String task) {
    Page page = tasklist.page();
    page.navigate("/camunda/app/tasklist/default/#/?task=" + task);
    assertThat(page.locator(".form-actions").getByText("Abschließen")).isVisible();
    return page;
  }

  private void complete(String number, String task, Map<String, ?> typed) {
    String consultant = engagements.of(number).consultant();
    desk.complete(consultant, desk.task(consultant, number, task).getId(), typed);
  }
}
