package de.transferlotse.guidance.process;

import static de.transferlotse.guidance.AgreedEngagement.CONSULTANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.calendar.WorkingDays;
import de.transferlotse.document.DocumentKind;
import de.transferlotse.document.Documents;
import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.guidance.AgreedEngagement;
import de.transferlotse.guidance.ImplementationPlans;
import de.transferlotse.guidance.Milestone;
import de.transferlotse.guidance.MilestoneState;
import de.transferlotse.guidance.Milestones;
import de.transferlotse.guidance.ModelChoices;
import de.transferlotse.guidance.ModelProposals;
import de.transferlotse.input.Rejection;
import de.transferlotse.support.EngineTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

@EngineTest
class ChooseModelTest {

  private static final LocalDate IN_FORCE = LocalDate.of(2026, 2, 16);
  private static final String CHOOSE = "userTask_recordModelChoice";
  private static final String PLAN = "userTask_planImplementation";
  private static final Map<String, Object> FIRST = Map.of("choice", "steering-round", "chosenOn", "2026-03-02",
      "chosenBy", "Kreisausschuss");

  @Autowired private ApplicationContext application;
  @Autowired private RuntimeService runtime;
  @Autowired private FormDesk desk;
  @Autowired private ModelProposals proposals;
  @Autowired private ModelChoices choices;
  @Autowired private ImplementationPlans plans;
  @Autowired private Milestones milestones;
  @Autowired private Documents documents;
  @Autowired private WorkingDays workingDays;
  @Autowired private JdbcClient database;

  @Test
  void proposesThreeModelsWithTheirReasonsAndEndsWithTheAgreedPlan() throws IOException {
    String number = begun("13076", 1);

    assertThat(proposals.of(number).orElseThrow().suggestions()).hasSize(3).first().satisfies(first -> {
      assertThat(first.model().id()).isEqualTo("steering-round");
      assertThat(first.reasons()).first().asString().contains("K3").contains("Stufe 1");
    });
    assertThat(proposals.of(number).orElseThrow().basis()).contains("Landkreis", "208.092", "142", "VZÄ: 0,5");

    complete(number, CHOOSE, FIRST);
    assertThat(milestones.of(number)).hasSize(6)
        .allSatisfy(milestone -> assertThat(workingDays.isWorkingDay(milestone.plannedOn(), "13")).isTrue());
    assertThat(plans.agreedOn(number)).isEmpty();

    complete(number, PLAN, Map.of());
    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).count()).isZero();
    assertThat(plans.agreedOn(number)).contains(LocalDate.of(2026, 3, 2));
    assertThat(milestones.of(number)).extracting(Milestone::state).containsOnly(MilestoneState.OPEN);
    assertThat(mails(number)).containsExactly("model-proposal", "implementation-plan");
    String plan = text(documents.content(documents.latest(number,
        DocumentKind.IMPLEMENTATION_PLAN).orElseThrow().id()));
    assertThat(plan).contains("den Landkreis Ludwigslust-Parchim", "Ämterübergreifende Steuerungsrunde",
        "Kreisausschuss",
        "Erste Sitzung der Steuerungsrunde", "16. Februar 2027");
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
  void keepsThePlanArchivableAndAccessible(PDFAFlavour flavour) throws Exception {
    String number = planned();
    complete(number, PLAN, Map.of());
    byte[] pdf = documents.content(documents.latest(number, DocumentKind.IMPLEMENTATION_PLAN).orElseThrow().id());

    VeraGreenfieldFoundryProvider.initialise();
    try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      assertThat(validator.validate(parser).getTestAssertions())
          .filteredOn(one -> one.getStatus() == TestAssertion.Status.FAILED).isEmpty();
    }
  }

  @Test
  void tellsInTheMailWhatFitsAndUntilWhenToChoose() {
    String number = begun("13074", 1);

    assertThat(mail(number, "model-proposal")).contains("Ämterübergreifende Steuerungsrunde",
        "Die interne Kooperation (K3) steht auf Stufe 1", "dem Landkreis Nordwestmecklenburg", "zum 30. März 2026");
  }

  @Test
  void attachesThePlanToTheMailAndNamesTheNextMilestone() {
    String number = begun("13073", 1);
    complete(number, CHOOSE, FIRST);
    complete(number, PLAN, Map.of());

    assertThat(mail(number, "implementation-plan")).contains("Mitglieder und Auftrag der Steuerungsrunde",
        "4. Mai 2026");
    assertThat(database.sql("select count(*) from mail_attachment a join mail m on m.id = a.mail where m.engagement = ?")
        .param(number).query(Integer.class).single()).isEqualTo(1);
  }

  @Test
  void saysThatNoModelFitsAndTakesAWayOfItsOwn() {
    String number = begun("01057", 3, "3.0", 3);
    assertThat(proposals.of(number).orElseThrow().suggestions()).isEmpty();
    assertThat(mail(number, "model-proposal"))
        .contains("Keines davon passt so gut, dass wir es dem Kreis Plön empfehlen können");

    assertRefused(number, CHOOSE, own("Das Netzwerk bleibt, der Fachdienst koordiniert.", null), "begründen");
    complete(number, CHOOSE, own("Das Netzwerk bleibt, der Fachdienst koordiniert.", "Die Strukturen tragen bereits."));

    assertThat(choices.of(number).orElseThrow().isOwn()).isTrue();
    assertThat(milestones.of(number)).hasSize(3).extracting(Milestone::goal).containsExactlyInAnyOrder(1, 2, 3);
    complete(number, PLAN, Map.of());
    assertThat(mail(number, "implementation-plan")).contains("Mit Ihrem eigenen Modell");
  }

  @Test
  void wantsABegruendungForEveryChoiceButTheFirst() {
    String number = begun("13075", 1);
    assertRefused(number, CHOOSE, with(FIRST, "choice", "staff-unit"), "weicht vom ersten Vorschlag ab");
    assertRefused(number, CHOOSE, own("Eigener Weg", null), "weicht vom ersten Vorschlag ab");

    complete(number, CHOOSE, with(with(FIRST, "choice", "staff-unit"), "reason",
        "Der Landrat will es bei sich haben."));
    assertThat(choices.of(number).orElseThrow().modelName()).isEqualTo("Stabsstelle Bildung");
  }

  @Test
  void refusesAChoiceThatIsNone() {
    String number = begun("13072", 1);
    assertRefused(number, CHOOSE, with(FIRST, "choice", null), "„Gewähltes Modell“");
    assertRefused(number, CHOOSE, with(FIRST, "choice", "best-of-all"), "Dieses Modell gibt es nicht");
    assertRefused(number, CHOOSE, own(null, "Weil."), "beschreiben Sie das eigene Modell");
    assertRefused(number, CHOOSE, own("x".repeat(1001), "Weil."), "„Das eigene Modell der Kommune“");
    assertRefused(number, CHOOSE, with(FIRST, "chosenOn", null), "„Gewählt am“");
    assertRefused(number, CHOOSE, with(FIRST, "chosenOn", "2026-03-03"), "„Gewählt am“");
    assertRefused(number, CHOOSE, with(FIRST, "chosenOn", "2026-03-01"), "vor dem Modellvorschlag vom 02.03.2026");
    assertRefused(number, CHOOSE, with(FIRST, "chosenBy", " "), "„Entschieden von (Gremium oder Funktion)“");
    assertRefused(number, CHOOSE, with(FIRST, "chosenBy", "x".repeat(201)),
        "„Entschieden von (Gremium oder Funktion)“");
    assertRefused(number, CHOOSE, with(FIRST, "reason", "x".repeat(1001)), "„Begründung der Wahl“");
    assertThat(choices.of(number)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "title     |                     | 1. Eintrag: Meilenstein",
      "side      |                     | Zuständig",
      "side      | COUNCIL             | Zuständig",
      "plannedOn |                     | Termin",
      "plannedOn | morgen              | Termin",
      "plannedOn | 2026-02-15          | nicht in der Laufzeit vom 16.02.2026 bis zum 16.02.2029",
      "plannedOn | 2029-02-17          | nicht in der Laufzeit",
      "plannedOn | 2029-02-16          | nach dem Termin von Ziel 1 am 16.12.2027",
      "goal      |                     | Für welches Ziel",
      "goal      | 7                   | Für welches Ziel",
      "goal      | 4                   | gibt es in der Zielvereinbarung nicht",
      "goal      | 2                   | es fehlt: Ziel 1"})
  void refusesAMilestoneThatCannotBe(String field, String value, String message) {
    String number = planned();
    Map<String, Object> row = row("Ziele beschlossen", "2027-06-30", "1");
    assertRefused(number, PLAN, plan(with(row, field, value), row("Bericht", "2028-01-31", "2"),
        row("Steuerungsrunde", "2026-09-30", "3")), message);
    assertThat(plans.agreedOn(number)).isEmpty();
  }

  @Test
  void wantsThreeToTwentyMilestonesAndForgetsBlankRows() {
    String number = planned();
    Map<String, Object> blank = new HashMap<>();
    assertRefused(number, PLAN, plan(row("Nur einer", "2026-09-30", "1"), row("Zwei", "2026-09-30", "2"), blank),
        "3 bis 20");
    var many = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < 21; i++) {
      many.add(row("Schritt " + i, "2026-09-30", String.valueOf(i % 3 + 1)));
    }
    assertRefused(number, PLAN, Map.of("milestones", many), "3 bis 20");
    assertRefused(number, PLAN, plan(row("x".repeat(201), "2026-09-30", "1"), row("Zwei", "2026-09-30", "2"),
        row("Drei", "2026-09-30", "3")), "Meilenstein");
  }

  @Test
  void keepsThePlanInTheOrderOfItsDates() {
    String number = planned();
    complete(number, PLAN, plan(row("Ziele beschlossen", "2027-06-30", "1"), row("Bericht", "2028-01-31", "2"),
        row("Steuerungsrunde", "2026-09-30", "3")));
    assertThat(milestones.of(number)).extracting(Milestone::title)
        .containsExactly("Steuerungsrunde", "Ziele beschlossen", "Bericht");
    assertThat(milestones.next(number).orElseThrow().title()).isEqualTo("Steuerungsrunde");
  }

  @Test
  void proposingAgainReplacesWhatWasProposed() {
    String number = begun("13071", 1);
    new AgreedEngagement(application).rate(number, 3, "3.0", 3);
    proposals.suggest(number);
    assertThat(proposals.of(number).orElseThrow().suggestions()).allSatisfy(suggestion ->
        assertThat(suggestion.model().id()).isNotEqualTo("steering-round"));
  }

  private static int next;

  /** Another Kommune for each, waiting for its plan. */
  private String planned() {
    List<String> keys = List.of("01002", "01003", "01004", "01051", "01053", "01054", "01055", "01056", "01058",
        "01059",
        "01060", "01061", "01062", "13004", "01001", "13003");
    String number = begun(keys.get(next++), 1);
    complete(number, CHOOSE, FIRST);
    return number;
  }

  private String begun(String municipality, int level) {
    return begun(municipality, level, "0.5", level);
  }

  private String begun(String municipality, int level, String posts, int backing) {
    var engagement = new AgreedEngagement(application);
    String number = engagement.of(municipality, IN_FORCE, level, posts, backing);
    engagement.start(number, "choose-model");
    return number;
  }

  private static Map<String, Object> own(String description, String reason) {
    return with(with(with(FIRST, "choice", "own"), "ownModel", description), "reason", reason);
  }

  private static Map<String, Object> row(String title, String plannedOn, String goal) {
    return Map.of("title", title, "side", "MUNICIPALITY", "plannedOn", plannedOn, "goal", goal);
  }

  @SafeVarargs
  private static Map<String, Object> plan(Map<String, Object>... rows) {
    return Map.of("milestones", List.of(rows));
  }

  private static Map<String, Object> with(Map<String, Object> facts, String name, Object value) {
    var changed = new HashMap<>(facts);
    changed.put(name, value);
    return changed;
  }

  private void complete(String number, String taskKey, Map<String, ?> typed) {
    String user = desk.task(CONSULTANT, number, taskKey) == null ? "beratung-kiel" : CONSULTANT;
    desk.complete(user, desk.task(user, number, taskKey).getId(), typed);
  }

  private void assertRefused(String number, String taskKey, Map<String, ?> typed, String message) {
    assertThatThrownBy(() -> complete(number, taskKey, typed))
        .isInstanceOf(Rejection.class).hasMessageContaining(message);
  }

  private List<String> mails(String number) {
    return database.sql("select template from mail where engagement = ? order by created_at, template desc")
        .param(number).query(String.class).list();
  }

  private String mail(String number, String template) {
    return database.sql("select text_body from mail where engagement = ? and template = ?").params(number, template)
        .query(String.class).single().replace('\u00a0', ' ');
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
    }
  }
}
