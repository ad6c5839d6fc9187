package de.transferlotse.monitoring.profile;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.document.Samples;
import de.transferlotse.monitoring.figure.Comparison;
import de.transferlotse.monitoring.figure.Figure;
import de.transferlotse.monitoring.figure.Point;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class ProfilePaperTest {

  private static final byte[] PAPER = write(SampleProfiles.ludwigslustParchim());

  @ParameterizedTest
  @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
  void isArchivableAndAccessible(PDFAFlavour flavour) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(PAPER), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      var result = validator.validate(parser);
      assertThat(result.getTestAssertions().stream().filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
          .map(one -> one.getRuleId() + " " + one.getMessage())).isEmpty();
      assertThat(result.isCompliant()).isTrue();
    }
  }

  @Test
  void beginsWithWhatACouncilAsksFirst() throws IOException {
    assertThat(text(PAPER)).contains("Landkreis Ludwigslust-Parchim in Mecklenburg-Vorpommern: 208.092 Menschen leben hier "
        + "(31.12.2024, Basis Zensus 2022). Das sind 44 je Quadratkilometer, im Land 68.",
        "um 0,6 % gesunken",
        "Ohne Ersten Schulabschluss gingen 12,41 % derer, die eine allgemeinbildende Schule verließen (2023; im Land 9,93 %, "
            + "in Deutschland 7,12 %, im einfachen Mittel des gleichen Kreistyps 10,46 %).",
        "Arbeitslos waren 7,4 % der Erwerbspersonen von 15 bis unter 25 Jahren");
  }

  @Test
  void tellsWhatFiguresAreMadeOfAndWhereTheyComeFrom() throws IOException {
    assertThat(text(PAPER)).contains("Arbeitslose von 15 bis unter 25 Jahren / zivile Erwerbspersonen dieses Alters · 100",
        "gewichtet nach: Bevölkerung; 10 Kommunen", "Datenlizenz Deutschland – Namensnennung – Version 2.0", "Jede Kommune zählt gleich",
        SampleProfiles.CENSUS_NOTE, "Katalog der Kennzahlen, Version 2026-1", "keine Rangliste");
  }

  @Test
  void saysWhyAValueIsMissing() throws IOException {
    Figure secret = SampleProfiles.figure("D4 mit Fachhochschulreife", "mit Fachhochschulreife", "Personen", 0, "Zahl",
        List.of(new Point(2023, "2023", "", null, "unbekannt oder geheim gehalten")),
        new Comparison(null, BigDecimal.valueOf(802), null, null, null, 0), SampleProfiles.LEAVERS_SOURCE);

    assertThat(text(write(SampleProfiles.content(List.of(secret)))))
        .contains("fehlt", "Personen, 2023; unbekannt oder geheim gehalten").doesNotContain("Im Bild");
  }

  @Test
  void leavesSingleSchoolTypesToTheSpreadsheetWhereTheWholeIsKnown() throws IOException {
    assertThat(text(PAPER)).contains("20.764", "Abendschulen und Kollegs").doesNotContain("4.068");
  }

  @Test
  void saysEachNoteAndEachSourceOnceAndWhichFiguresAreOurOwnWork() throws IOException {
    assertThat(text(PAPER)).containsOnlyOnce(SampleProfiles.LABEL_NOTE).containsOnlyOnce(SampleProfiles.CENSUS_NOTE)
        .containsOnlyOnce(SampleProfiles.LEAVERS_SOURCE).containsOnlyOnce(SampleProfiles.POPULATION_SOURCE)
        .contains("12,41 – 9,93 7,12 10,47 10,46 nach 4", "davon ohne Ersten Schulabschluss Personen, 2023 [b]");
  }

  @Test
  void namesFiguresWithoutAnyNumberInOneSentence() throws IOException {
    Figure none = SampleProfiles.figure("A11", "Verfügbares Einkommen", "EUR", 0, "Einkommen", List.of(new Point(2022, "2022", "",
        null, "es fehlt: Einkommen (2022)")), new Comparison(null, null, null, null, null, 0), SampleProfiles.LABOUR_SOURCE);

    assertThat(text(write(SampleProfiles.content(List.of(none)))))
        .contains("Ohne Wert: Verfügbares Einkommen (2022; es fehlt: Einkommen (2022); Quelle: 1).")
        .doesNotContain("A Rahmenbedingungen");
  }

  @Test
  void isShortEnoughForACouncil() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PAPER)) {
      assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(4);
    }
  }

  @Test
  void marksFiguresThatNobodyCouldKnowOnItsDay() throws IOException {
    Figure young = SampleProfiles.figure("A1", "Bevölkerung", "Personen", 0, "Zahl", List.of(new Point(2026, "31.12.2026", "",
        BigDecimal.TEN, null)), new Comparison(null, null, null, null, null, 0), SampleProfiles.POPULATION_SOURCE);

    assertThat(text(write(SampleProfiles.content(List.of(young))))).contains("31.12.2026 *",
        "jünger als dieses Dokument vom 2. März 2026");
    assertThat(text(PAPER)).doesNotContain("jünger als dieses Dokument");
  }

  @Test
  void isTheSameOnEveryMachineAndDay() throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.US);
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertThat(write(ProfileJson.read(ProfileJson.write(SampleProfiles.ludwigslustParchim())))).isEqualTo(PAPER);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static byte[] write(ProfileContent content) {
    return new ProfilePaper(Samples.renderer()).write(content);
  }

  private static String text(byte[] paper) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(paper)) {
      return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
    }
  }
}
