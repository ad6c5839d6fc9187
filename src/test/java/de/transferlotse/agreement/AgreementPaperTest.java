package de.transferlotse.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.document.pdf.DocumentHead;
import de.transferlotse.document.pdf.PdfRenderer;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.municipality.Municipality;
import de.transferlotse.municipality.Offices;
import de.transferlotse.platform.AgencySettings;
import de.transferlotse.support.EngineTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The words of the agreement, with a Landkreis and with a city. */
@EngineTest
class AgreementPaperTest {

  private static final String LANDKREIS = "13076";
  private static final String CITY = "01003";
  private static final LocalDate DAY = LocalDate.of(2026, 2, 26);

  @Autowired private Municipalities municipalities;
  @Autowired private Offices offices;
  @Autowired private PdfRenderer pdf;
  @Autowired private StandardClauses standard;
  @Autowired private AgencySettings agency;

  @Test
  void namesTheLandkreisInItsCases() throws IOException {
    assertThat(textOfPdf(LANDKREIS, Purpose.DRAFT)).contains("Zielvereinbarung (Entwurf 2)",
        "zwischen dem Landkreis Ludwigslust-Parchim Sitz Parchim, vertreten durch den Landrat nachfolgend „Landkreis“",
        "und der Transferagentur Nord-Ost Büro Schwerin,", "Der Landkreis Ludwigslust-Parchim will",
        "die zuständigen Gremien des Landkreises zustimmen", "ist für den Landkreis kostenfrei",
        "§ 4 Leistungen des Landkreises", "gilt vom 1. Juni 2026 bis zum 31. Mai 2029");
  }

  @Test
  void namesTheCityInItsCasesAndBothFormsOfItsHead() throws IOException {
    assertThat(textOfPdf(CITY, Purpose.DRAFT)).contains(
        "zwischen der Hansestadt Lübeck vertreten durch die Bürgermeisterin oder den Bürgermeister nachfolgend „Stadt“",
        "Büro Kiel,", "Die Hansestadt Lübeck will", "die zuständigen Gremien der Stadt zustimmen",
        "§ 4 Leistungen der Stadt").doesNotContain("Sitz Lübeck", "Kreis");
  }

  @Test
  void refersToTheDecisionOnceItIsMade() throws IOException {
    assertThat(textOfPdf(LANDKREIS, Purpose.SIGNATURE)).contains("Der Kreistag hat dieser Vereinbarung am"
        + " 24. Februar 2026 zugestimmt (Drucksache BV 2026/187; 38 Ja, 5 Nein, 3 Enthaltungen). Zuvor haben beraten und zugestimmt:"
        + " Bildungsausschuss am 10. Februar 2026.").doesNotContain("Entwurf", "Vorbehalt");
  }

  @ParameterizedTest
  @ValueSource(strings = {LANDKREIS, CITY})
  void theWordFileSaysTheSameAsThePdf(String key) throws IOException {
    PaperText text = text(key, Purpose.SIGNATURE);
    String word = textOfWord(key, Purpose.SIGNATURE);
    String read = textOfPdf(key, Purpose.SIGNATURE);
    for (PaperText.Section section : text.sections()) {
      assertThat(word).contains(section.heading());
      assertThat(read).contains(section.heading());
      section.clauses().forEach(clause -> {
        assertThat(word).contains(clause.marked());
        assertThat(read).contains(clause.marked());
        assertThat(clause.items()).allMatch(word::contains).allMatch(read::contains);
      });
      section.goals().forEach(goal -> {
        assertThat(word).contains(goal.goal(), goal.component().label(), "Zielwert: " + goal.target());
        assertThat(read).contains(goal.component().label());
      });
    }
  }

  @Test
  void isArchivableAndAccessible() throws Exception {
    PaperText text = text(LANDKREIS, Purpose.SIGNATURE);
    byte[] file = pdf.render("agreement", head(LANDKREIS, text, Purpose.SIGNATURE), Map.of("paper", text));
    VeraGreenfieldFoundryProvider.initialise();
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
      try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
          var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        assertThat(validator.validate(parser).isCompliant()).as(flavour.toString()).isTrue();
      }
    }
  }

  @Test
  void endsWithAPlaceToSignForBothSides() throws IOException {
    assertThat(textOfWord(LANDKREIS, Purpose.SIGNATURE)).contains("Landkreis Ludwigslust-Parchim", "Landrat",
        "Leitung der Transferagentur", "Ort, Datum");
  }

  @Test
  void proposesTheUsualWordingForThisKommune() {
    Municipality city = municipalities.of(CITY);
    AgreementClauses proposed = standard.of(city, offices.of(city.officeId()));
    assertThat(proposed.rooms()).startsWith("Die Stadt stellt für gemeinsame Termine in Lübeck");
    assertThat(proposed.agencyServices().lines()).hasSize(5);
    assertThat(proposed.toString()).doesNotContain("{", "}");
    assertThat(proposed.staff()).isNull();
    assertThat(standard.heads(city)).containsExactly("Bürgermeisterin", "Bürgermeister");
  }

  private PaperText text(String key, Purpose purpose) {
    Municipality municipality = municipalities.of(key);
    var agreement = new Agreement(UUID.randomUUID(), "TNO-2026-014", 1, AgreementState.DRAFT, 2, null, null,
        key.equals(CITY) ? SampleTerms.luebeck() : SampleTerms.ludwigslustParchim());
    return new PaperComposer(agreement, municipality, offices.of(municipality.officeId()), agency)
        .compose(purpose, purpose == Purpose.DRAFT ? List.of() : decisions(municipality), DAY);
  }

  private static List<CouncilDecision> decisions(Municipality municipality) {
    return List.of(
        new CouncilDecision(1, 2, "Bildungsausschuss", LocalDate.of(2026, 2, 10), "BV 2026/187", CouncilResult.CHANGED,
            null, null, null, CouncilPath.furtherBody, null, null),
        new CouncilDecision(2, 2, municipality.representation().label(), LocalDate.of(2026, 2, 24), "BV 2026/187",
            CouncilResult.UNCHANGED, 38, 5, 3, CouncilPath.resolved, null, null));
  }

  private DocumentHead head(String key, PaperText text, Purpose purpose) {
    return new DocumentHead(purpose == Purpose.DRAFT ? text.title() + " (" + text.status() + ")" : text.title(),
        "TNO-2026-014", municipalities.of(key).name(), "Transferagentur Nord-Ost", "Büro", DAY);
  }

  private String textOfPdf(String key, Purpose purpose) throws IOException {
    PaperText text = text(key, purpose);
    try (var document = Loader.loadPDF(pdf.render("agreement", head(key, text, purpose), Map.of("paper", text)))) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
    }
  }

  private String textOfWord(String key, Purpose purpose) throws IOException {
    PaperText text = text(key, purpose);
    byte[] file = AgreementDocx.write(head(key, text, purpose), text);
    try (var word = new XWPFDocument(new ByteArrayInputStream(file)); var extractor = new XWPFWordExtractor(word)) {
      return extractor.getText();
    }
  }
}
