package de.transferlotse.monitoring.profile;

import de.transferlotse.monitoring.table.SpreadsheetText;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet that is written row by row below a head that stays in sight. Texts are harmless, numbers are numbers. */
final class SheetRows {

  private static final String HEAD_FILL = "E6F0F1";

  /** A column with its heading and its width in characters. */
  record Heading(String text, int width) {}

  private final Worksheet sheet;
  private int row;
  private int column;

  SheetRows(Workbook workbook, String name, List<Heading> head) {
    sheet = workbook.newWorksheet(name);
    for (Heading heading : head) {
      sheet.width(column, heading.width);
      sheet.value(0, column, heading.text);
      sheet.style(0, column).bold().fillColor(HEAD_FILL).wrapText(true).verticalAlignment("top").set();
      column++;
    }
    sheet.freezePane(0, 1);
    sheet.setAutoFilter(0, 0, head.size() - 1);
    sheet.repeatRows(0);
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.setFitToPage(true);
  }

  SheetRows next() {
    row++;
    column = 0;
    return this;
  }

  /** An empty cell if there is no text. */
  SheetRows text(String text) {
    if (text != null && !text.isEmpty()) {
      sheet.value(row, column, SpreadsheetText.harmless(text));
      sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
    }
    column++;
    return this;
  }

  /** With all its digits, shown with some; an empty cell if it is missing. */
  SheetRows number(BigDecimal number, int decimals) {
    if (number != null) {
      sheet.value(row, column, number);
      // The program shows it with the separators of its reader's language: „208.092,0“ in German.
      sheet.style(row, column).format(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals))
          .verticalAlignment("top").set();
    }
    column++;
    return this;
  }

  /** Without thousands separators. */
  SheetRows year(int year) {
    sheet.value(row, column, year);
    sheet.style(row, column).format("0").verticalAlignment("top").set();
    column++;
    return this;
  }

  void blank(int cells) {
    column += cells;
  }
}
