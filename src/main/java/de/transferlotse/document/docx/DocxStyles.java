package de.transferlotse.document.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles under the names Word knows, so that its navigation pane and table of contents work. */
final class DocxStyles {

  static final String ACCENT = "0B5560";
  static final String GREY = "4A5560";
  private static final String FONT = "Arial";

  private final List<CTStyle> styles = new ArrayList<>();

  private DocxStyles() {
  }

  static void addTo(XWPFDocument word) {
    DocxStyles all = new DocxStyles();
    all.add("Normal", "Normal", 20, null, false, 0, 120);
    all.add("Title", "Title", 42, ACCENT, true, 480, 240);
    all.outline(all.add("Heading1", "heading 1", 27, ACCENT, true, 400, 120), 0);
    all.outline(all.add("Heading2", "heading 2", 21, ACCENT, true, 240, 80), 1);
    all.add("ListParagraph", "List Paragraph", 20, null, false, 0, 60);
    all.add("Organisation", "Organisation", 24, ACCENT, true, 0, 0);
    all.rule(all.add("Office", "Office", 18, GREY, false, 0, 0));
    all.add("TableText", "Table Text", 18, null, false, 40, 40);
    all.add("Source", "Source", 16, GREY, false, 60, 200);
    all.add("Footer", "footer", 16, GREY, false, 0, 0);
    all.add("Header", "header", 16, GREY, false, 0, 0);
    XWPFStyles styles = word.createStyles();
    styles.setSpellingLanguage("de-DE");
    styles.setDefaultFonts(fonts());
    // Adding copies, so it comes last.
    all.styles.forEach(style -> styles.addStyle(new XWPFStyle(style)));
  }

  /** Sizes in half points, spaces in twentieths of a point. */
  private CTStyle add(String id, String name, int size, String color, boolean bold, int before, int after) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    if (id.equals("Normal")) {
      style.setDefault(true);
    } else {
      style.addNewBasedOn().setVal("Normal");
      style.addNewNext().setVal(id.equals("ListParagraph") ? id : "Normal");
    }
    style.addNewQFormat();
    CTSpacing spacing = style.addNewPPr().addNewSpacing();
    spacing.setBefore(BigInteger.valueOf(before));
    spacing.setAfter(BigInteger.valueOf(after));
    spacing.setLine(BigInteger.valueOf(276));
    spacing.setLineRule(STLineSpacingRule.AUTO);
    CTRPr run = style.addNewRPr();
    if (bold) {
      run.addNewB();
    }
    if (color != null) {
      run.addNewColor().setVal(color);
    }
    run.addNewSz().setVal(BigInteger.valueOf(size));
    styles.add(style);
    return style;
  }

  private void outline(CTStyle heading, int level) {
    CTPPrGeneral paragraph = heading.getPPr();
    paragraph.addNewKeepNext();
    paragraph.addNewKeepLines();
    paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
  }

  private void rule(CTStyle style) {
    var line = style.getPPr().addNewPBdr().addNewBottom();
    line.setVal(STBorder.SINGLE);
    line.setSz(BigInteger.valueOf(12));
    line.setSpace(BigInteger.valueOf(4));
    line.setColor(ACCENT);
  }

  private static CTFonts fonts() {
    CTFonts fonts = CTFonts.Factory.newInstance();
    fonts.setAscii(FONT);
    fonts.setHAnsi(FONT);
    fonts.setCs(FONT);
    fonts.setEastAsia(FONT);
    return fonts;
  }
}
