package de.transferlotse.monitoring.own;

import de.transferlotse.input.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * The head of a filled template: whose it is, and what its columns hold.
 *
 * @param years by column
 * @param foreign columns with a heading that is none of ours
 */
record TemplateHead(Map<Integer, Integer> years, int source, int remark, int id, List<String> foreign) {

  private static final int MOST_COLUMNS = 60;
  private static final String OTHER = "Das ist nicht unsere Vorlage: %s Bitte laden Sie die Vorlage auf dieser Seite herunter.";

  /** @throws Rejection (invalid) if it is another Kommune's, another edition or no template at all */
  static TemplateHead read(Sheet sheet, String municipalityKey, String municipality, int lastYear) {
    if (sheet == null) {
      throw Rejection.invalid(OTHER.formatted("Das Blatt „" + TemplateShape.SHEET + "“ fehlt."));
    }
    String edition = note(sheet, TemplateShape.EDITION_ROW);
    if (!edition.startsWith(TemplateShape.EDITION)) {
      throw Rejection.invalid(OTHER.formatted("In Zelle B4 steht „%s“ statt „%s“.".formatted(edition, TemplateShape.EDITION)));
    }
    String key = note(sheet, TemplateShape.KEY_ROW);
    if (!key.equals(municipalityKey)) {
      throw Rejection.invalid("Das ist die Vorlage einer anderen Kommune: In Zelle B3 steht der Schlüssel „%s“, zu %s gehört „%s“."
          .formatted(key, municipality, municipalityKey));
    }
    return columns(sheet.getRow(TemplateShape.HEAD_ROW), lastYear);
  }

  private static String note(Sheet sheet, int row) {
    Row found = sheet.getRow(row);
    return found == null ? "" : TemplateCell.of(found, TemplateShape.NOTE_COLUMN).text();
  }

  private static TemplateHead columns(Row row, int lastYear) {
    if (row == null) {
      throw Rejection.invalid(OTHER.formatted("Die Zeile 7 mit den Überschriften fehlt."));
    }
    Map<Integer, Integer> years = new TreeMap<>();
    var named = new TreeMap<String, Integer>();
    var foreign = new ArrayList<String>();
    for (int column = 0; column < Math.min(row.getLastCellNum(), MOST_COLUMNS); column++) {
      TemplateCell cell = TemplateCell.of(row, column);
      String heading = cell.text();
      if (heading.matches("\\d{4}")) {
        year(years, cell, Integer.parseInt(heading), lastYear);
      } else if (List.of(TemplateShape.SOURCE, TemplateShape.REMARK, TemplateShape.ID).contains(heading)) {
        named.put(heading, column);
      } else if (!heading.isEmpty() && column >= TemplateShape.FIRST_YEAR_COLUMN) {
        foreign.add("%s („%s“)".formatted(cell.name(), heading));
      }
    }
    return new TemplateHead(years, column(named, TemplateShape.SOURCE), column(named, TemplateShape.REMARK),
        column(named, TemplateShape.ID), foreign);
  }

  private static void year(Map<Integer, Integer> years, TemplateCell cell, int year, int lastYear) {
    if (year < OwnFigures.FIRST_YEAR || year > lastYear) {
      throw Rejection.invalid("Zelle %s: Das Jahr %d ist nicht möglich, nur %d bis %d.".formatted(cell.name(), year,
          OwnFigures.FIRST_YEAR, lastYear));
    }
    if (years.containsValue(year)) {
      throw Rejection.invalid("Zelle %s: Das Jahr %d steht schon in einer anderen Spalte.".formatted(cell.name(), year));
    }
    years.put(cell.column(), year);
  }

  private static int column(Map<String, Integer> named, String heading) {
    Integer column = named.get(heading);
    if (column == null) {
      throw Rejection.invalid(OTHER.formatted("In Zeile 7 fehlt die Spalte „" + heading + "“."));
    }
    return column;
  }
}
