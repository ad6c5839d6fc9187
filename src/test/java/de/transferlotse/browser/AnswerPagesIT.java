package de.transferlotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.transferlotse.agreement.SampleTerms;
import de.transferlotse.answer.Clerk;
import de.transferlotse.answer.ClerkOnPhone;
import de.transferlotse.answer.web.AnswerPort;
import de.transferlotse.baseline.BaselineSteps;
import de.transferlotse.document.SampleFiles;
import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.support.EngagementStart;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * What the pages behind the links say when something is wrong, and those that belong to no task; that all others are used by
 * keyboard on a phone is proved by the engagement that is led by a clerk who only uses links.
 */
@EngineTest
class AnswerPagesIT {

  private static final String CONSULTANT = "beratung-schwerin";

  @Autowired private ApplicationContext application;
  @Autowired private AnswerPort port;
  @Autowired private FirstContactScript script;
  @Autowired private FormDesk desk;
  @TempDir private Path files;

  private Clerk inbox;
  private ClerkOnPhone phone;
  private Page page;

  @BeforeEach
  void takeThePhone() {
    inbox = new Clerk(application);
    phone = new ClerkOnPhone(port.number(), files);
    page = phone.page();
  }

  @AfterEach
  void putItAway() {
    phone.close();
  }

  @Test
  void aHighLevelWithoutEvidenceIsAskedAbout() {
    new BaselineSteps(application).startUpTo("13076", "recordSelfAssessment");
    phone.follow(inbox.link("bildungsbuero@kreis13076.example", "Wie schätzen Sie sich ein?")).open("K2")
        .choose("Wo steht Ihr Haus?", "3 – ").press("Diesen Teil speichern");

    assertThat(page.getByRole(AriaRole.ALERT)).containsText("Für Stufe 3 und 4 brauchen wir einen Nachweis");
    phone.look("answer-step-wrong").jump("Für Stufe 3 und 4").type("Nachweis", "Teilbericht von 2024")
        .press("Diesen Teil speichern");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("1 von 7");
  }

  @Test
  void eachMistakeLeadsToItsField() {
    sendDraft("13074");
    phone.follow(inbox.link("bildungsbuero@kreis13074.example", "Entwurf")).press("Weiter zur Prüfung");

    assertThat(page.getByRole(AriaRole.ALERT)).containsText("Bitte prüfen Sie diese Angaben");
    phone.look("answer-draft-wrong").jump("Bitte nennen Sie Ihren Namen.");
    assertThat(page.getByLabel("Ihr Name")).isFocused();
  }

  @Test
  void aProgramInsteadOfAnExtractIsRefusedWithoutLosingWhatWasTyped() throws Exception {
    followToCouncil("13073").type("Gremium", "Kreistag").type("Tag der Sitzung", "24.02.2026")
        .choose("Was hat das Gremium beschlossen?", "ungeändert").type("Drucksache (freiwillig)", "BV 2026/187")
        .sign("Kim Beispiel", "Bildungsbüro")
        .attach("Beschlussauszug (freiwillig)", "auszug.exe", new byte[] {'M', 'Z', 1, 2, 3}).press("Jetzt absenden");

    assertThat(page.getByRole(AriaRole.ALERT)).containsText("Diese Art von Datei nehmen wir nicht an");
    assertThat(page.getByLabel("Drucksache")).hasValue("BV 2026/187");
    phone.look("answer-council-wrong").attach("Beschlussauszug (freiwillig)", "auszug.pdf", SampleFiles.pdf())
        .press("Jetzt absenden").isThanked("Kim Beispiel", "Bildungsbüro");
  }

  @Test
  void anUploadOfThirtyMegabytesIsRefusedWithoutLosingWhatWasTyped() {
    followToCouncil("13075").type("Gremium", "Bildungsausschuss").sign("Kim Beispiel", "Bildungsbüro")
        .attach("Beschlussauszug (freiwillig)", "gross.pdf", new byte[30 * 1024 * 1024]).press("Jetzt absenden");

    assertThat(page.getByRole(AriaRole.ALERT)).containsText("Die Datei ist größer als 20 MB");
    assertThat(page.getByLabel("Gremium", new Page.GetByLabelOptions().setExact(true))).hasValue("Bildungsausschuss");
    assertThat(page.getByLabel("Ihr Name")).hasValue("Kim Beispiel");
  }

  @Test
  void aNewContactIsNamedAndThePagesForEverybodyAreReadable() {
    String number = script.choose(CONSULTANT, "13072");
    script.recordRequest(CONSULTANT, number);
    phone.follow(inbox.contactLink("bildungsbuero@kreis.example", "Ihre Anfrage ist bei uns")).look("answer-contact")
        .choose("Steht schon fest, wer künftig zuständig ist?", "Nein").sign("Kim Beispiel", "Bildungsbüro").checkAndSend();

    assertThat(page.locator("h1")).hasText("Vielen Dank");
    phone.look("answer-contact-thanks");
    for (String path : List.of("impressum", "datenschutz", "barrierefreiheit", "a/gibt-es-nicht")) {
      phone.follow("/" + path).look("answer-" + path.replace('/', '-'));
    }
    Assertions.assertThat(page.context().cookies()).isEmpty();
  }

  /** The page on which the Kommune reports its council's decision. */
  private ClerkOnPhone followToCouncil(String municipality) {
    complete(sendDraft(municipality), "coordinateDraft", Map.of("accepted", "yes"));
    return phone.follow(inbox.link("bildungsbuero@kreis" + municipality + ".example", "Bitte melden"));
  }

  /** In a new engagement, whose number is returned. */
  private String sendDraft(String municipality) {
    String number = new EngagementStart(application).open(municipality);
    new EngagementStart(application).start("conclude-agreement", number, "Ausgangslage und Vereinbarung");
    var terms = SampleTerms.ludwigslustParchim();
    complete(number, "draftGoals", new HashMap<>(Map.of("startsOn", terms.startsOn(), "endsOn", terms.endsOn(), "goals",
        terms.goals(), "clauses", terms.clauses())));
    return number;
  }

  private void complete(String number, String task, Map<String, ?> typed) {
    desk.complete(CONSULTANT, desk.task(CONSULTANT, number, "userTask_" + task).getId(), typed);
  }
}
