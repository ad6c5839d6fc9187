package de.transferlotse.monitoring.process;

import static de.transferlotse.monitoring.MonitoringSteps.checked;
import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.document.Document;
import de.transferlotse.document.DocumentKind;
import de.transferlotse.document.Documents;
import de.transferlotse.monitoring.Highlight;
import de.transferlotse.monitoring.Monitoring;
import de.transferlotse.monitoring.MonitoringSource;
import de.transferlotse.monitoring.MonitoringState;
import de.transferlotse.monitoring.MonitoringSteps;
import de.transferlotse.monitoring.Theme;
import de.transferlotse.monitoring.TreatmentResult;
import de.transferlotse.support.EngineTest;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

@EngineTest
class SetUpMonitoringTest {

  @Autowired private ApplicationContext application;
  @Autowired private RuntimeService runtime;
  @Autowired private JdbcClient database;
  @Autowired private Documents documents;
  @Autowired private Monitoring monitoring;

  private MonitoringSteps steps;

  @BeforeEach
  void begin() {
    steps = new MonitoringSteps(application);
  }

  @Test
  void endsWithAProfileThatAGremiumHasTreated() {
    String number = steps.startUpTo("13076", "end");

    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).count()).isZero();
    assertThat(mails(number, "template")).containsExactly("data-request", "municipality-profile");
    MonitoringState state = monitoring.of(number).orElseThrow();
    assertThat(state.isSetUp()).isTrue();
    assertThat(state.concept().themes()).containsExactly(Theme.C, Theme.D, Theme.E);
    assertThat(state.sources()).extracting(MonitoringSource::received).containsExactly(true, false, true);
    assertThat(state.sources()).extracting(MonitoringSource::questions)
        .containsExactly(List.of(1), List.of(2), List.of(1, 3));
    assertThat(state.profile().comments()).containsEntry(Theme.D,
        "Der Anteil ohne Abschluss liegt über dem des Landes.");
    assertThat(state.profile().releasedBy()).isEqualTo(MonitoringSteps.CONSULTANT);
    assertThat(state.treatment().result()).isEqualTo(TreatmentResult.COMMISSIONED);
    assertThat(state.treatment().nextEditionYear()).isEqualTo(2028);
  }

  @Test
  void goesBackToTheDataUntilTheyArePlausibleAndKeepsEachCheck() {
    String number = steps.startUpTo("13074", "checkPlausibility");
    String doubtful = steps.sourceId(number, "checkPlausibility", 0);
    String fine = steps.sourceId(number, "checkPlausibility", 1);
    steps.complete(number, "checkPlausibility", Map.of("sources", List.of(
        checked(doubtful, "no", "Die Summe der Schulen ergibt nicht den Landkreis."), checked(fine, "yes", null))));

    var again = steps.open(number, "procureData");
    assertThat(again.view().path("corrections").asText()).contains("ergibt nicht den Landkreis");
    assertThat(again.facts().at("/sources/0/correction").asText()).contains("ergibt nicht den Landkreis");
    assertThat(again.facts().at("/sources/0/dataAsOf").asText()).isEqualTo("Schuljahr 2024/25");
    assertThat(documents.listFor(number)).isEmpty();
    assertThat(mails(number, "template")).containsExactly("data-correction", "data-request");
    assertThat(mails(number, "text_body").get(0).replace('\u00a0', ' ')).contains(
        "(Stand Schuljahr 2024/25, von:", "    Die Summe der Schulen ergibt nicht den Landkreis.",
        ">>> Bitte senden Sie uns die berichtigten Daten bis zum 23. März 2026");

    steps.complete(number, "procureData", Map.of());
    assertThat(steps.open(number, "checkPlausibility").facts().at("/sources/0/earlier").asText())
        .contains("ergibt nicht den Landkreis");
    steps.complete(number, "checkPlausibility", Map.of());

    assertThat(steps.open(number, "reviewProfile").view().path("documents").asText()).contains("Erstes Kommunenprofil");
    assertThat(monitoring.of(number).orElseThrow().sources().get(0).check().round()).isEqualTo(2);
    assertThat(database.sql("select count(*) from monitoring_check where source_id = ?::uuid").param(doubtful)
        .query(Integer.class).single()).isEqualTo(2);
  }

  @Test
  void makesAProfileOfOfficialFiguresEvenIfNothingWasDelivered() {
    String number = steps.startUpTo("13073", "procureData");
    steps.complete(number, "procureData", Map.of("sources", List.of(missing(number, 0), missing(number, 1),
        missing(number, 2))));

    assertThat(steps.open(number, "checkPlausibility").view().path("nothingReceived").asBoolean()).isTrue();
    steps.complete(number, "checkPlausibility", Map.of("sources", List.of()));

    assertThat(monitoring.of(number).orElseThrow().profile()).isNotNull();
  }

  @Test
  void asksForTheKommunesOwnDataOnlyWithAmtTermAndQuestion() {
    String number = steps.startUpTo("13071", "procureData");

    assertThat(mails(number, "text_body").get(0).replace('\u00a0', ' ')).contains(
        "Schulabgänge nach Schulen und Abschluss",
        "Fachdienst Gesundheit", "10. April 2026", "24. April 2026", "Wo verlassen Jugendliche die Schule",
        "Die amtlichen Tabellen beschaffen wir selbst: Regionaldatenbank, Tabelle 21111-02-06-4.",
        ">>> Bitte veranlassen Sie");
  }

  @Test
  void namesThreeFiguresWithTheirComparisonAndSendsTheProfileAlong() {
    String number = steps.startUpTo("13075", "recordProfileTreatment");
    var profile = monitoring.of(number).orElseThrow().profile();

    assertThat(profile.highlights()).hasSize(3).extracting(Highlight::comparison)
        .allSatisfy(text -> assertThat(text).contains("Mecklenburg-Vorpommern: ").contains("Mittel von "));
    assertThat(mails(number, "text_body").get(1)).contains(profile.highlights().get(0).value())
        .contains("Ausschuss für Bildung, Kultur und Sport").contains("Jede achte Person");
    assertThat(database.sql("select document from mail_attachment join mail on mail.id = mail where engagement = ?")
        .param(number).query(UUID.class).list()).hasSize(3).contains(profile.documentId());
  }

  @Test
  void makesAPaperForTheGremiumAndAnEditionOfAllFigures() {
    String number = steps.startUpTo("01061", "reviewProfile");

    assertThat(documents.listFor(number)).filteredOn(one -> one.kind() == DocumentKind.MUNICIPALITY_PROFILE)
        .extracting(Document::title).containsExactlyInAnyOrder("Erstes Kommunenprofil", "Kommunenprofil – Monitoring-Aufbau",
            "Kommunenprofil – Monitoring-Aufbau (Tabelle)");
  }

  @Test
  void writesQuestionsSourcesAndFiguresIntoTheProfile() throws Exception {
    String number = steps.startUpTo("13072", "reviewProfile");
    byte[] pdf = documents.content(monitoring.of(number).orElseThrow().profile().documentId());

    try (var document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ")).contains(
          "Erstes Kommunenprofil",
          "des Landkreises Rostock", "2 von 3 Datenquellen liegen vor", "C Frühkindliche Bildung", "Schuljahr 2024/25",
          "Das Fachverfahren wird bis Herbst umgestellt.", "Kennzahlen im Vergleich");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
  void keepsTheProfileArchivableAndAccessible(PDFAFlavour flavour) throws Exception {
    String number = steps.startUpTo(flavour == PDFAFlavour.PDFUA_1 ? "13003" : "13004", "reviewProfile");
    byte[] pdf = documents.content(monitoring.of(number).orElseThrow().profile().documentId());

    VeraGreenfieldFoundryProvider.initialise();
    try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      assertThat(validator.validate(parser).getTestAssertions())
          .filteredOn(one -> one.getStatus() == TestAssertion.Status.FAILED).isEmpty();
    }
  }

  private Map<String, Object> missing(String number, int row) {
    return Map.of("id", steps.sourceId(number, "procureData", row), "state", "unavailable",
        "missingReason", "Dafür gibt es noch kein Fachverfahren.");
  }

  private List<String> mails(String number, String column) {
    return database.sql("select " + column + " from mail where engagement = ? order by created_at, template")
        .param(number).query(String.class).list();
  }
}
