package de.transferlotse.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.document.Document;
import de.transferlotse.document.DocumentKind;
import de.transferlotse.document.Documents;
import de.transferlotse.platform.AdjustableClock;
import de.transferlotse.support.EngineTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What the Kommune reads: report, profile and mails, each about this Kommune only. */
@EngineTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BaselineDocumentsTest {

  @Autowired private Documents documents;
  @Autowired private JdbcClient database;
  @Autowired private ApplicationContext application;
  @Autowired private AdjustableClock clock;

  private String number;

  @BeforeAll
  void finish() {
    BaselineSteps steps = new BaselineSteps(application);
    number = steps.startUpTo("13076", "releaseReport");
    steps.complete(number, "releaseReport", Map.of("decision", "release"));
  }

  @Test
  void reportTellsClassReasonStepsAndAgenda() throws IOException {
    assertThat(text(DocumentKind.BASELINE_REPORT))
        .contains("Wo steht der Landkreis Ludwigslust-Parchim", "Profilklasse: Einstieg", "Mittelwert 1,4 von 4",
            "Ausschlaggebend: K1 Strategische Ziele (Stufe 1) und K5 Koordination (Stufe 1).")
        .contains("K6 Qualitätsentwicklung: Ein Angebot auswählen und seine Wirkung")
        .contains("Der Landkreis Ludwigslust-Parchim sieht sich auf Stufe 3, die Transferagentur auf Stufe 1")
        .contains("0,50 Vollzeitstellen (VZÄ); 12.000 EUR", "Bildungskommunen bis 31. Dezember 2027");
  }

  @Test
  void reportTellsWhatWasSaidByFunctionAndWhoTakesPart() throws IOException {
    assertThat(text(DocumentKind.BASELINE_REPORT))
        .contains("Am 2. März 2026 haben wir 6 Interviews geführt", "Verwaltungsspitze (HVB)", "Bildung ist Chefsache")
        .contains("Berät zu Raum und Demografie.", "federführend", "Teilbericht Kindertagesbetreuung 2024")
        .contains("Leitbild von 2017 ohne Beschluss", "Nachweis: Vermerk vom 2. März 2026");
  }

  @Test
  void profileComparesWithLandAndSameType() throws IOException {
    assertThat(text(DocumentKind.MUNICIPALITY_PROFILE))
        .contains("208.092 Menschen leben hier", "um 0,6 % gesunken",
        "im Land 9,93 %", "im einfachen Mittel des gleichen Kreistyps 10,46 %")
        .contains("1.573.597", "31.12.2024, Basis Zensus 2022", "Tabelle 13211-02-05-4",
        "Dünn besiedelter ländlicher Kreis", "−0,6 – −0,3 – −0,2 −0,2").doesNotContain("jünger als dieses Dokument");
  }

  @Test
  void profileOfAnEarlierDaySaysWhichFiguresAreYounger() throws IOException {
    clock.setTo(Instant.parse("2024-05-02T08:00:00Z"));
    String earlier = new BaselineSteps(application).start("13074");
    clock.reset();

    assertThat(text(documents.latest(earlier, DocumentKind.MUNICIPALITY_PROFILE).orElseThrow()))
        .contains("31.12.2024 *", "* Der Stand dieser Zahlen ist jünger als dieses Dokument vom 2. Mai 2024")
        .contains("km², 31.12.2023 [b] Gemeinden");
  }

  @ParameterizedTest
  @EnumSource(names = {"BASELINE_REPORT", "MUNICIPALITY_PROFILE"})
  void isArchivableAndAccessible(DocumentKind kind) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    for (PDFAFlavour flavour : new PDFAFlavour[] {PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1}) {
      try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes(kind)), flavour);
          var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        assertThat(validator.validate(parser).isCompliant()).as(flavour.getId()).isTrue();
      }
    }
  }

  @Test
  void selfAssessmentRequestListsTheSevenQuestionsAndTheDay() {
    assertThat(mail("self-assessment-request"))
        .contains("Ausgangslagenanalyse des Landkreises Ludwigslust-Parchim", "Fachdienst Jugend",
        "K1 Strategische Ziele",
            "K7 Öffentlichkeit", "Stufe 4: Beschluss der Vertretung")
        // 20 working days after 2 March 2026; 8 March is a Sunday
        .contains(">>> Bitte schicken Sie uns Ihre Einschätzung zu K1 bis K7 bis zum 30. März 2026");
  }

  @Test
  void reportMailNamesResultAndAgendaAndCarriesTheReport() {
    assertThat(mail("baseline-report"))
        .contains("des Landkreises Ludwigslust-Parchim vom 2. März 2026", "Profilklasse „Einstieg“",
            "Am schwächsten: K6 Qualitätsentwicklung (Stufe 0)",
            "K2 Datenbasierung: Ihr Landkreis Stufe 3, Transferagentur Stufe 1")
        .contains(">>> Bitte nennen Sie uns bis zum 16. März 2026 zwei Termine für das Auswertungsgespräch.");
    assertThat(database.sql("""
        select document::text from mail_attachment join mail on mail.id = mail_attachment.mail where engagement = ?""")
        .param(number).query(String.class).list())
        .containsExactly(document(DocumentKind.BASELINE_REPORT).id().toString());
  }

  private String mail(String template) {
    return database.sql("select text_body from mail where engagement = ? and template = ?").params(number, template)
        .query(String.class).single().replace('\u00a0', ' ');
  }

  private Document document(DocumentKind kind) {
    return documents.latest(number, kind).orElseThrow();
  }

  private byte[] bytes(DocumentKind kind) {
    return documents.content(document(kind).id());
  }

  private String text(DocumentKind kind) throws IOException {
    return text(document(kind));
  }

  private String text(Document document) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(documents.content(document.id()))) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(pdf).replaceAll("[\\s\u00a0]+", " ");
    }
  }
}
