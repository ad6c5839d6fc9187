package de.transferlotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.platform.AdjustableClock;
import de.transferlotse.support.Browsers;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import de.transferlotse.support.FormOnScreen;
import de.transferlotse.support.Screenshots;
import de.transferlotse.support.SignIn;
import de.transferlotse.support.TasklistPage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.UriUtils;

/** The Tasklist as consultants and office management use it, in a real browser. */
@EngineTest
class TasklistIT {

  private static final String CONSULTANT = "beratung-schwerin";
  private static final String LUP = "Ludwigslust-Parchim";

  @LocalServerPort private int port;
  @Autowired private FirstContactScript script;
  @Autowired private FormDesk desk;
  @Autowired private AdjustableClock clock;

  @Test
  void asksInGermanWhoIsThere() {
    try (var browser = Browsers.open(port)) {
      Page page = browser.newPage();
      page.navigate("/camunda/app/tasklist/default/");
      assertThat(page.getByPlaceholder("Benutzername")).isVisible();
      assertThat(page.locator(".login-logo")).isVisible();
      assertThat(page.locator(".ce-eol-banner")).isHidden();
      Screenshots.take(page, "login");
    }
  }

  @Test
  void opensThePageThatWasAskedForAfterTheLogin() {
    String number = script.choose(CONSULTANT, "13004");
    String task = desk.task(CONSULTANT, number, "userTask_recordRequest").getId();
    try (var browser = Browsers.open(port)) {
      Page page = browser.newPage();
      page.navigate("/pages/tasks/" + task + "/documents");
      SignIn.as(page, CONSULTANT);
      assertThat(page.getByText("Dokument hinzufügen")).isVisible();
      assertThat(page).hasURL(Pattern.compile(".*/pages/tasks/" + task + "/documents"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/pages/", "//example.org/pages/", "/\\example.org/pages/",
      "javascript:alert(1)", "/pages/../camunda/app/admin/default/"})
  void opensNothingButPagesOfItsOwnAfterTheLogin(String elsewhere) {
    try (var browser = Browsers.open(port)) {
      Page page = browser.newPage();
      page.navigate("/camunda/app/tasklist/default/?zurueck=" + UriUtils.encode(elsewhere, StandardCharsets.UTF_8));
      SignIn.as(page, CONSULTANT);
      assertThat(page.locator(".task-filter.active")).isVisible();
      page.waitForLoadState(LoadState.NETWORKIDLE);
      assertThat(page).hasURL(Pattern.compile(".*/camunda/app/tasklist/default/.*"));
    }
  }

  @Test
  void offersTheReadyFiltersInTheirOrderAndNothingThatIsRefused() {
    try (TasklistPage consultant = TasklistPage.signInOnScreen(port, CONSULTANT)) {
      Assertions.assertThat(consultant.filters()).containsExactly("Meine Aufgaben", "Aufgaben meines Büros",
          "In Vertretung für mich", "Überfällig", "Diese Woche fällig", "Wartet auf Kommune", "Erstkontakt",
          "Ausgangslage und Vereinbarung", "Modellauswahl", "Begleitung", "Evaluation", "Abschluss", "Störungen", "Pausiert");
      assertThat(consultant.page().getByText("Aufgabe erstellen")).isHidden();
      assertThat(consultant.page().locator(".task-filter.active .actions")).isHidden();
      assertThat(consultant.page().locator(".sort-by")).hasText("Fälligkeitsdatum");
    }
  }

  @Test
  void leadsFromTheStartToTheDecisionFormByForm() {
    try (TasklistPage consultant = TasklistPage.signIn(port, CONSULTANT);
        TasklistPage management = TasklistPage.signIn(port, "bueroleitung-schwerin")) {
      consultant.startEngagement();
      Screenshots.take(consultant.page(), "started");
      consultant.open("Kommune auswählen").choose("Kommune", "Landkreis " + LUP)
          .pick("Was möchten Sie tun?", "Neue Begleitung beginnen");
      Screenshots.takeWhole(consultant.page(), "choose-municipality");
      consultant.complete();

      FormOnScreen request = consultant.open("Anfrage erfassen", LUP);
      request.choose("Weg", "Telefon").type("Anliegen der Kommune", "Wir möchten wissen, wer ohne Abschluss bleibt.")
          .choose("Funktion", "Bildungsbüro").type("E-Mail-Adresse", "bildungsbuero@kreis-lup.example");
      Screenshots.takeWhole(consultant.page(), "record-request");
      consultant.complete();

      FormOnScreen appointment = consultant.open("Erstgespräch vereinbaren", LUP);
      appointment.date("Tag des Erstgesprächs", "12.03.2026").time("Uhrzeit", "10:30").type("Ort", "Kreishaus Parchim");
      Screenshots.takeWhole(consultant.page(), "schedule-first-talk");
      consultant.complete();

      consultant.open("Erstgespräch führen", LUP).type("Beteiligte (Funktionen und Ämter)", "Dezernat II, Bildungsbüro")
          .type("Gesprächsnotiz", "Es gibt Daten, aber niemanden, der sie zusammenführt.")
          .pick("Ihre Empfehlung", "übernehmen");
      Screenshots.takeWhole(consultant.page(), "hold-first-talk");
      consultant.complete();

      management.filter("Zur Entscheidung").open("Über Übernahme entscheiden", LUP).pick("Entscheidung", "übernehmen");
      Screenshots.takeWhole(management.page(), "decide-on-request");
      management.complete();

      consultant.filter("Ausgangslage und Vereinbarung");
      assertThat(consultant.cards().filter(containing(LUP))).hasCount(2);
      Screenshots.take(consultant.page(), "taken-on");
    }
  }

  @Test
  void saysInGermanWhatIsWrongAndKeepsWhatWasTyped() {
    String number = script.choose(CONSULTANT, "13074");
    try (TasklistPage consultant = TasklistPage.signIn(port, CONSULTANT)) {
      FormOnScreen request = consultant.open("Anfrage erfassen", number);
      consultant.press("Abschließen");
      assertThat(request.field("Anliegen der Kommune")).containsText("Bitte ausfüllen.");
      assertThat(consultant.message()).containsText("Bitte prüfen Sie die rot markierten Felder.");

      request.choose("Weg", "Brief").type("Anliegen der Kommune", "Wir suchen einen Anfang.")
          .choose("Funktion", "Bildungsbüro").type("E-Mail-Adresse", "ohne Klammeraffe");
      consultant.press("Abschließen");
      assertThat(consultant.message()).containsText("Die E-Mail-Adresse muss genau ein @ enthalten.");
      Assertions.assertThat(request.value("Anliegen der Kommune")).isEqualTo("Wir suchen einen Anfang.");
      Screenshots.take(consultant.page(), "refused");

      request.type("E-Mail-Adresse", "bildungsbuero@kreis-nwm.example");
      consultant.complete();
      assertThat(consultant.cards().filter(containing(number))).containsText("Erstgespräch vereinbaren");
    }
  }

  @Test
  void findsTheDraftAgainOnAnotherComputer() {
    String number = script.choose(CONSULTANT, "13073");
    script.recordRequest(CONSULTANT, number);
    script.scheduleFirstTalk(CONSULTANT, number);
    try (TasklistPage office = TasklistPage.signIn(port, CONSULTANT);
        TasklistPage home = TasklistPage.signIn(port, CONSULTANT)) {
      office.open("Erstgespräch führen", number).type("Gesprächsnotiz", "Halb geschrieben, weil das Telefon klingelt");
      office.press("Speichern");
      assertThat(office.message()).containsText("Zwischenstand gespeichert");
      Screenshots.take(office.page(), "draft-saved");

      FormOnScreen continued = home.open("Erstgespräch führen", number);
      Assertions.assertThat(continued.value("Gesprächsnotiz"))
          .isEqualTo("Halb geschrieben, weil das Telefon klingelt");
      continued.type("Beteiligte (Funktionen und Ämter)", "Schulamt").pick("Ihre Empfehlung", "übernehmen");
      home.complete();
    }
  }

  @Test
  void showsACalendarThatBeginsOnMonday() {
    String number = script.choose(CONSULTANT, "13075");
    script.recordRequest(CONSULTANT, number);
    try (TasklistPage consultant = TasklistPage.signIn(port, CONSULTANT)) {
      FormOnScreen appointment = consultant.open("Erstgespräch vereinbaren", number);
      Locator day = appointment.field("Tag des Erstgesprächs");
      day.locator("input.fjs-input").first().click();
      assertThat(day.locator(".flatpickr-weekday")).hasText(new String[] {"Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"});
      assertThat(day.locator(".flatpickr-monthDropdown-months option:checked")).hasText("März");
      Screenshots.take(consultant.page(), "calendar");
      day.locator("[aria-label='17. März 2026']").click();
      Assertions.assertThat(appointment.value("Tag des Erstgesprächs")).isEqualTo("17.03.2026");
    }
  }

  @Test
  void tellsTasksApartByDueDateAndByWhoIsToAct() {
    String early = script.choose(CONSULTANT, "13071");
    String waiting = script.choose(CONSULTANT, "13072");
    script.recordRequest(CONSULTANT, waiting);
    try (TasklistPage consultant = TasklistPage.signIn(port, CONSULTANT);
        TasklistPage kiel = TasklistPage.signIn(port, "beratung-kiel")) {
      Locator card = consultant.filter("Wartet auf Kommune").cards().filter(containing(waiting));
      assertThat(card).containsText("Fällig am 09.03.2026");
      assertThat(card).containsText("Phase: Erstkontakt");
      assertThat(consultant.cards().filter(containing(early))).hasCount(0);

      assertThat(consultant.filter("Diese Woche fällig").cards().filter(containing(early))).hasCount(1);
      assertThat(consultant.filter("Überfällig").cards()).hasCount(0);
      clock.advance(Duration.ofDays(14));
      consultant.filter("Meine Aufgaben").filter("Überfällig");
      assertThat(consultant.cards().filter(containing(early))).hasCount(1);
      Screenshots.take(consultant.page(), "overdue");

      assertThat(kiel.filter("Aufgaben meines Büros").page().getByText("Keine passenden Aufgaben")).isVisible();
      assertThat(kiel.filter("Erstkontakt").page().getByText("Keine passenden Aufgaben")).isVisible();
    } finally {
      clock.setTo(EngineTest.START);
    }
  }

  private static Locator.FilterOptions containing(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
