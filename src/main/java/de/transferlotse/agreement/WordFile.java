package de.transferlotse.agreement;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A Word file on A4 with real heading styles, so that whoever edits it finds its way; lengths in twips (1/20 pt). */
final class WordFile {

  static final String FONT = "Arial";
  static final int HANGING = 454;
  private static final String COLOUR = "14375E";

  private final XWPFDocument document = new XWPFDocument();

  WordFile(String title, String author, LocalDate date) {
    var page = document.getDocument().getBody().addNewSectPr();
    page.addNewPgSz().setW(BigInteger.valueOf(11906));
    page.getPgSz().setH(BigInteger.valueOf(16838));
    var margins = page.addNewPgMar();
    margins.setTop(BigInteger.valueOf(1304));
    margins.setBottom(BigInteger.valueOf(1304));
    margins.setLeft(BigInteger.valueOf(1418));
    margins.setRight(BigInteger.valueOf(1247));
    var properties = document.getProperties().getCoreProperties();
    properties.setTitle(title);
    properties.setCreator(author);
    properties.setCreated(Optional.of(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant())));
    var styles = document.createStyles();
    styles.setSpellingLanguage("de-DE");
    addStyle("Title", "Title", 42, 0, 120, null);
    addStyle("Heading1", "heading 1", 26, 360, 120, 0);
  }

  private void addStyle(String id, String name, int halfPoints, int before, int after, Integer outlineLevel) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.addNewQFormat();
    var paragraph = style.addNewPPr();
    paragraph.addNewKeepNext();
    paragraph.addNewSpacing().setBefore(BigInteger.valueOf(before));
    paragraph.getSpacing().setAfter(BigInteger.valueOf(after));
    if (outlineLevel != null) {
      paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outlineLevel));
    }
    var letters = style.addNewRPr();
    letters.addNewRFonts().setAscii(FONT);
    letters.getRFontsArray(0).setHAnsi(FONT);
    letters.addNewB();
    letters.addNewColor().setVal(COLOUR);
    letters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
    document.getStyles().addStyle(new XWPFStyle(style));
  }

  XWPFDocument document() {
    return document;
  }

  void title(String text) {
    styled("Title", text);
  }

  void heading(String text) {
    styled("Heading1", text);
  }

  private void styled(String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(text);
  }

  XWPFParagraph paragraph(String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingAfter(120);
    write(paragraph, text, false);
    return paragraph;
  }

  /** A clause or an item: its mark stands in the margin of its text. */
  void hanging(String mark, String text, int left) {
    XWPFParagraph paragraph = paragraph(mark + "\t" + text);
    paragraph.setIndentationLeft(left + HANGING);
    paragraph.setIndentationHanging(HANGING);
  }

  static XWPFRun write(XWPFParagraph paragraph, String text, boolean bold) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(FONT);
    run.setFontSize(10);
    run.setBold(bold);
    String[] parts = text.split("\t", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        run.addTab();
      }
      run.setText(parts[i]);
    }
    return run;
  }

  /** The same line at the foot of each page, with its number. */
  void footer(String text) {
    XWPFParagraph paragraph = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    write(paragraph, text + " · Seite ", false).setFontSize(8);
    var page = paragraph.getCTP().addNewFldSimple();
    page.setInstr("PAGE");
    page.addNewR().addNewT().setStringValue("1");
  }

  byte[] bytes() {
    try (document; var bytes = new ByteArrayOutputStream()) {
      document.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
