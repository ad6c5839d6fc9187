package de.transferlotse.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.document.FileType;
import de.transferlotse.document.Samples;
import de.transferlotse.document.UploadCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class DocxWriterTest {

  private final XWPFDocument word = open(Samples.agreementDocx());

  @Test
  void hasHeadingsThatWordListsInItsOutline() {
    assertThat(styled("Heading1").map(XWPFParagraph::getText)).startsWith("§ 1 Gegenstand und Grundlage", "§ 2 Ziele");
    assertThat(word.getStyles().getStyle("Heading1").getCTStyle().getPPr().getOutlineLvl().getVal()).isZero();
  }

  @Test
  void beginsEachNumberedListAtOne() {
    assertThat(styled("ListParagraph").filter(item -> item.getNumFmt().equals("decimal")).map(XWPFParagraph::getNumID)
        .distinct()).hasSize(2);
  }

  @Test
  void repeatsTheHeadOfATableOnEachPage() {
    assertThat(word.getTables().get(1).getRow(0).isRepeatHeader()).isTrue();
  }

  @Test
  void isGermanAndNamesTitleNumberAndMunicipality() throws Exception {
    assertThat(word.getStyle().getDocDefaults().getRPrDefault().getRPr().getLangArray(0).getVal()).isEqualTo("de-DE");
    assertThat(word.getProperties().getCoreProperties().getTitle())
        .isEqualTo("Zielvereinbarung (Entwurf) · Landkreis Ludwigslust-Parchim · TNO-2026-014");
  }

  @Test
  void countsPagesInTheFoot() {
    assertThat(word.getFooterList().get(0)._getHdrFtr().toString()).contains("PAGE", "NUMPAGES");
  }

  @Test
  void keepsTypedLineBreaksAndDropsWhatXmlCannotHold() {
    XWPFDocument odd = open(new DocxWriter(Samples.head("Vermerk", LocalDate.of(2026, 1, 2)))
        .paragraph("erste\u0000 Zeile\nzweite & <dritte>").bytes());
    assertThat(odd.getParagraphs()).last().extracting(XWPFParagraph::getText)
        .isEqualTo("erste Zeile\nzweite & <dritte>");
  }

  @Test
  void mayBeUploadedAgainAfterEditing() {
    assertThat(new UploadCheck().check("Entwurf.docx", Samples.agreementDocx()).type()).isEqualTo(FileType.DOCX);
  }

  private Stream<XWPFParagraph> styled(String style) {
    List<XWPFParagraph> all = word.getParagraphs();
    return all.stream().filter(paragraph -> style.equals(paragraph.getStyle()));
  }

  private static XWPFDocument open(byte[] bytes) {
    try {
      return new XWPFDocument(new ByteArrayInputStream(bytes));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
