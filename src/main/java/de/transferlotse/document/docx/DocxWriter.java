package de.transferlotse.document.docx;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.document.pdf.DocumentHead;
import de.transferlotse.document.pdf.SignatureLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Builds one Word document from top to bottom, with the same head, foot and order as the PDFs. */
public final class DocxWriter {

  private final XWPFDocument word = new XWPFDocument();
  private final DocxLists lists = new DocxLists(word);
  private final DocxTables tables = new DocxTables(word);

  public DocxWriter(DocumentHead head) {
    DocxStyles.addTo(word);
    DocxPage.set(word, head);
    paragraph("Organisation", head.organisation());
    paragraph("Office", head.office());
    paragraph("Title", head.title());
    tables.facts(List.of(List.of("Kommune", head.municipality()), List.of("Begleitung", head.number()),
        List.of("Stand", GermanDates.inWords(head.date()))));
  }

  /** A numbered or plain section heading, level 1. */
  public DocxWriter heading(String text) {
    return paragraph("Heading1", text);
  }

  public DocxWriter subheading(String text) {
    return paragraph("Heading2", text);
  }

  public DocxWriter paragraph(String text) {
    return paragraph("Normal", text);
  }

  /** A list that counts 1., 2., 3.; each call begins again at 1. */
  public DocxWriter numbered(List<String> items) {
    BigInteger list = lists.numbered();
    items.forEach(item -> item(list, item));
    return this;
  }

  public DocxWriter bullets(List<String> items) {
    BigInteger list = lists.bullets();
    items.forEach(item -> item(list, item));
    return this;
  }

  /** A table with a head row that is repeated on each page; {@code widths} in percent of the line. */
  public DocxWriter table(List<Integer> widths, List<String> head, List<List<String>> rows) {
    tables.listing(widths, head, rows);
    return this;
  }

  /** Where the table above or the statement comes from, in small print. */
  public DocxWriter source(String text) {
    return paragraph("Source", text);
  }

  /** Two places to sign, side by side. */
  public DocxWriter signatures(SignatureLine first, SignatureLine second) {
    tables.signatures(List.of(first, second));
    return this;
  }

  /** The finished file; the writer is used up afterwards. */
  public byte[] bytes() {
    try (word; ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      word.write(bytes);
      return bytes.toByteArray();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void item(BigInteger list, String text) {
    XWPFParagraph item = word.createParagraph();
    item.setStyle("ListParagraph");
    item.setNumID(list);
    item.setNumILvl(BigInteger.ZERO);
    DocxText.add(item, text);
  }

  private DocxWriter paragraph(String style, String text) {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.setStyle(style);
    DocxText.add(paragraph, text);
    return this;
  }
}
