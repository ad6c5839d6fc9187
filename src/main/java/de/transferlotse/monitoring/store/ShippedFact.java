package de.transferlotse.monitoring.store;

import de.transferlotse.monitoring.catalogue.FigureId;
import de.transferlotse.monitoring.table.CellValue;
import de.transferlotse.monitoring.table.Marker;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * One line of {@code data/figures.csv}. A value is written as in the official table: with a decimal comma, and a dash for
 * nothing at all.
 *
 * @param line as a spreadsheet counts it, from 1
 */
record ShippedFact(String source, String region, FigureId figure, String basis, Period period, CellValue value, int line) {

  private static final String NOTHING = "-";
  private static final int YEAR = 4;

  static ShippedFact of(String[] cells, int line) {
    return new ShippedFact(cells[0], cells[1], FigureId.of(cells[2]), cells[3], period(cells[4]), value(cells[5]), line);
  }

  private static Period period(String text) {
    if (text.length() == YEAR) {
      return Period.year(Integer.parseInt(text));
    }
    LocalDate day = LocalDate.parse(text);
    return new Period(day, day);
  }

  private static CellValue value(String text) {
    if (text.equals(NOTHING)) {
      return new CellValue(text, 0, 0, Marker.NOTHING, Set.of());
    }
    BigDecimal number = new BigDecimal(text.replace(',', '.'));
    return new CellValue(text, number.unscaledValue().longValueExact(), number.scale(), Marker.VALUE, Set.of());
  }
}
