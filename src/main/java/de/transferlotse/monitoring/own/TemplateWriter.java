package de.transferlotse.monitoring.own;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.monitoring.store.OwnValue;
import de.transferlotse.municipality.Municipality;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the spreadsheet that a Kommune fills in: one line for each figure, the last five years beside each other, what
 * is known already filled in. Only the fields to be filled in are unlocked; a text is never written as a formula.
 */
final class TemplateWriter {

  private static final String PALE = "FFF8DC";
  private static final String HEAD = "DCE9EB";
  private static final String GREY = "6B7682";
  private static final String APPLICATION = "Transferlotse";
  private static final double[] WIDTHS = {52, 11, 18, 12, 12, 12, 12, 12, 38, 34, 36};
  private static final double HELP_WIDTH = 100;

  private final Municipality municipality;
  private final LocalDate today;
  private final OwnHeld held;

  TemplateWriter(Municipality municipality, LocalDate today, OwnHeld held) {
    this.municipality = municipality;
    this.today = today;
    this.held = held;
  }

  byte[] write(List<AskedFigures.Group> groups) {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, APPLICATION, "1.0")) {
      figures(book.newWorksheet(TemplateShape.SHEET), groups);
      help(book.newWorksheet(TemplateShape.HELP));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return bytes.toByteArray();
  }

  private void figures(Worksheet sheet, List<AskedFigures.Group> groups) {
    for (int column = 0; column < WIDTHS.length; column++) {
      sheet.width(column, WIDTHS[column]);
    }
    head(sheet);
    int row = TemplateShape.HEAD_ROW + 1;
    for (AskedFigures.Group group : groups) {
      sheet.value(row, 0, group.indicator().name());
      sheet.value(row, TemplateShape.SOURCE_COLUMN, "meist: " + group.indicator().ownData());
      sheet.range(row, 0, row, TemplateShape.ID_COLUMN).style().bold().fillColor(HEAD).set();
      row++;
      for (AskedFigure figure : group.figures()) {
        line(sheet, row, figure);
        row++;
      }
    }
    sheet.freezePane(1, TemplateShape.HEAD_ROW + 1);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(TemplateShape.HEAD_ROW);
    sheet.protect(APPLICATION, SheetProtectionOption.SHEET, SheetProtectionOption.DELETE_COLUMNS, SheetProtectionOption.DELETE_ROWS,
        SheetProtectionOption.INSERT_COLUMNS, SheetProtectionOption.INSERT_ROWS, SheetProtectionOption.SORT);
  }

  private void head(Worksheet sheet) {
    sheet.value(0, 0, "Eigene Daten für das Bildungsmonitoring");
    sheet.style(0, 0).bold().fontSize(14).set();
    note(sheet, 1, "Kommune", municipality.name());
    note(sheet, TemplateShape.KEY_ROW, "Schlüssel", municipality.key());
    note(sheet, TemplateShape.EDITION_ROW, "Vorlage",
        TemplateShape.EDITION + ", ausgegeben am " + GermanDates.inFigures(today));
    sheet.value(4, 0, "Bitte füllen Sie die hellen Felder aus. Ein leeres Feld ändert nichts. Mehr steht auf dem Blatt „"
        + TemplateShape.HELP + "“.");
    int row = TemplateShape.HEAD_ROW;
    sheet.value(row, 0, TemplateShape.LABEL);
    sheet.value(row, 1, TemplateShape.UNIT);
    sheet.value(row, 2, TemplateShape.TIME);
    for (int at = 0; at < TemplateShape.YEARS; at++) {
      sheet.value(row, TemplateShape.FIRST_YEAR_COLUMN + at, year(at));
    }
    sheet.value(row, TemplateShape.SOURCE_COLUMN, TemplateShape.SOURCE);
    sheet.value(row, TemplateShape.REMARK_COLUMN, TemplateShape.REMARK);
    sheet.value(row, TemplateShape.ID_COLUMN, TemplateShape.ID);
    sheet.range(row, 0, row, TemplateShape.ID_COLUMN).style().bold().borderStyle(BorderStyle.THIN).set();
  }

  private static void note(Worksheet sheet, int row, String name, String text) {
    sheet.value(row, 0, name);
    sheet.value(row, TemplateShape.NOTE_COLUMN, text);
  }

  // The year that runs is not over yet; its values are typed on the page if they are there already.
  private int year(int at) {
    return today.getYear() - TemplateShape.YEARS + at;
  }

  private void line(Worksheet sheet, int row, AskedFigure figure) {
    sheet.value(row, 0, figure.label());
    sheet.value(row, 1, figure.unit());
    sheet.value(row, 2, figure.indicator().time());
    for (int at = 0; at < TemplateShape.YEARS; at++) {
      Optional<OwnValue> known = held.of(figure.id(), year(at));
      int column = TemplateShape.FIRST_YEAR_COLUMN + at;
      known.ifPresent(value -> value(sheet, row, column, value));
      open(sheet, row, column, figure.decimals() == 0 ? "#,##0" : "General");
    }
    held.latest(figure.id()).ifPresent(latest -> {
      sheet.value(row, TemplateShape.SOURCE_COLUMN, latest.source());
      sheet.value(row, TemplateShape.REMARK_COLUMN, latest.remark());
    });
    sheet.value(row, TemplateShape.ID_COLUMN, figure.id().text());
    sheet.style(row, 0).wrapText(true).verticalAlignment("top").indent(1).set();
    sheet.range(row, 1, row, 2).style().wrapText(true).verticalAlignment("top").set();
    open(sheet, row, TemplateShape.SOURCE_COLUMN, "@");
    open(sheet, row, TemplateShape.REMARK_COLUMN, "@");
    sheet.style(row, TemplateShape.ID_COLUMN).fontColor(GREY).verticalAlignment("top").set();
  }

  private static void value(Worksheet sheet, int row, int column, OwnValue value) {
    if (value.number() == null) {
      sheet.value(row, column, value.raw());
    } else {
      sheet.value(row, column, value.number());
    }
  }

  private static void open(Worksheet sheet, int row, int column, String format) {
    sheet.style(row, column).format(format).fillColor(PALE).borderStyle(BorderStyle.THIN).borderColor(HEAD)
        .wrapText(format.equals("@")).verticalAlignment("top").protectionOption(ProtectionOption.LOCKED, false).set();
  }

  private void help(Worksheet sheet) {
    sheet.width(0, HELP_WIDTH);
    sheet.value(0, 0, "So geht es");
    sheet.style(0, 0).bold().fontSize(14).set();
    List<String> sentences = TemplateHelp.sentences(municipality.name());
    for (int at = 0; at < sentences.size(); at++) {
      sheet.value(at + 2, 0, sentences.get(at));
      sheet.style(at + 2, 0).wrapText(true).verticalAlignment("top").set();
    }
    sheet.protect(APPLICATION);
  }
}
