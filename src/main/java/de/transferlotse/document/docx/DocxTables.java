package de.transferlotse.document.docx;

import de.transferlotse.document.pdf.SignatureLine;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** The three tables of our documents: facts at the top, listings, places to sign. */
final class DocxTables {

  private static final String LINE = "B8C0C9";
  // From margin to margin, in twentieths of a point.
  private static final int LINE_WIDTH = 9242;

  private final XWPFDocument word;

  DocxTables(XWPFDocument word) {
    this.word = word;
  }

  void facts(List<List<String>> rows) {
    XWPFTable table = table(rows.size(), List.of(25, 75), true);
    for (int row = 0; row < rows.size(); row++) {
      write(table.getRow(row).getCell(0), rows.get(row).get(0)).setColor(DocxStyles.GREY);
      write(table.getRow(row).getCell(1), rows.get(row).get(1));
    }
    space();
  }

  void listing(List<Integer> widths, List<String> head, List<List<String>> rows) {
    XWPFTable table = table(rows.size() + 1, widths, true);
    table.getRow(0).setRepeatHeader(true);
    for (int column = 0; column < head.size(); column++) {
      XWPFTableCell cell = table.getRow(0).getCell(column);
      cell.setColor("E9EEF4");
      XWPFRun run = write(cell, head.get(column));
      run.setBold(true);
      run.setColor(DocxStyles.ACCENT);
    }
    for (int row = 0; row < rows.size(); row++) {
      XWPFTableRow line = table.getRow(row + 1);
      line.setCantSplitRow(true);
      for (int column = 0; column < head.size(); column++) {
        write(line.getCell(column), rows.get(row).get(column));
      }
    }
  }

  void signatures(List<SignatureLine> parties) {
    space();
    keepWithTextBefore();
    XWPFTable table = table(1, List.of(50, 50), false);
    table.getRow(0).setCantSplitRow(true);
    for (int column = 0; column < parties.size(); column++) {
      SignatureLine party = parties.get(column);
      XWPFTableCell cell = table.getRow(0).getCell(column);
      write(cell, party.organisation()).setBold(true);
      lineToSignOn(cell, "Ort, Datum");
      lineToSignOn(cell, party.name().isEmpty() ? party.function() : party.name() + ", " + party.function());
    }
    space();
  }

  /** Nobody signs a page on which nothing stands. */
  private void keepWithTextBefore() {
    List<XWPFParagraph> all = word.getParagraphs();
    all.subList(Math.max(0, all.size() - 4), all.size()).forEach(paragraph -> paragraph.setKeepNext(true));
  }

  private static void lineToSignOn(XWPFTableCell cell, String hint) {
    XWPFParagraph line = paragraph(cell);
    line.setSpacingBefore(600);
    line.setSpacingAfter(0);
    DocxText.add(line, "_".repeat(38)).setColor("1A1A1A");
    DocxText.add(paragraph(cell), hint).setColor(DocxStyles.GREY);
  }

  private XWPFTable table(int rows, List<Integer> widths, boolean lines) {
    if (!word.getBodyElements().isEmpty() && word.getBodyElements().get(word.getBodyElements().size() - 1)
        instanceof XWPFTable) {
      space();
    }
    XWPFTable table = word.createTable(rows, widths.size());
    table.setWidth(LINE_WIDTH);
    table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblGrid grid = table.getCTTbl().addNewTblGrid();
    widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(twips(width))));
    // The text in the cells, not their edge, is in line with the paragraphs.
    table.setCellMargins(0, 0, 0, 110);
    table.setLeftBorder(XWPFBorderType.NONE, 0, 0, LINE);
    table.setRightBorder(XWPFBorderType.NONE, 0, 0, LINE);
    table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, LINE);
    XWPFBorderType line = lines ? XWPFBorderType.SINGLE : XWPFBorderType.NONE;
    table.setTopBorder(XWPFBorderType.NONE, 0, 0, LINE);
    table.setBottomBorder(line, 4, 0, LINE);
    table.setInsideHBorder(line, 4, 0, LINE);
    for (XWPFTableRow row : table.getRows()) {
      for (int column = 0; column < widths.size(); column++) {
        row.getCell(column).setWidth(String.valueOf(twips(widths.get(column))));
      }
    }
    return table;
  }

  private static int twips(int percent) {
    return LINE_WIDTH * percent / 100;
  }

  private static XWPFRun write(XWPFTableCell cell, String text) {
    XWPFParagraph first = cell.getParagraphs().get(0);
    first.setStyle("TableText");
    return DocxText.add(first, text);
  }

  private static XWPFParagraph paragraph(XWPFTableCell cell) {
    XWPFParagraph paragraph = cell.addParagraph();
    paragraph.setStyle("TableText");
    return paragraph;
  }

  /** Word wants a paragraph between two tables, else they grow together. */
  private void space() {
    word.createParagraph().setStyle("Source");
  }
}
