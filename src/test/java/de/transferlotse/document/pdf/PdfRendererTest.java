package de.transferlotse.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.document.Samples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class PdfRendererTest {

  static Stream<byte[]> samples() {
    return Stream.of(Samples.report(), Samples.agreement());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isArchivableAsPdfA2a(byte[] pdf) throws Exception {
    assertThat(failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isAccessibleAsPdfUa1(byte[] pdf) throws Exception {
    assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void makesTheSameBytesAgain() throws Exception {
    byte[] first = Samples.report();
    Thread.sleep(1100);
    assertThat(Samples.report()).isEqualTo(first);
  }

  @Test
  void namesNumberMunicipalityAndPageOnEveryPage() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Samples.report())) {
      int pages = pdf.getNumberOfPages();
      assertThat(pages).isGreaterThan(1);
      for (int page = 1; page <= pages; page++) {
        PDFTextStripper text = new PDFTextStripper();
        text.setSortByPosition(true);
        text.setStartPage(page);
        text.setEndPage(page);
        assertThat(text.getText(pdf).replaceAll("[\\s\u00a0]+", " ")).contains("TNO-2026-014",
            "Landkreis Ludwigslust-Parchim", "5. Oktober 2026", "Seite " + page + " von " + pages);
      }
    }
  }

  @Test
  void carriesTitleLanguageAndOutline() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Samples.report())) {
      assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Ergebnisbericht zur Ausgangslage");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("de");
      assertThat(pdf.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle())
          .isEqualTo("1 Ergebnis auf einen Blick");
    }
  }

  private static Stream<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      assertThat(result.isCompliant() || !result.getTestAssertions().isEmpty()).isTrue();
      return result.getTestAssertions().stream()
          .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
          .map(one -> one.getRuleId() + " " + one.getMessage());
    }
  }
}
