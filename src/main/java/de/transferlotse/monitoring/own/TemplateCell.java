package de.transferlotse.monitoring.own;

import de.transferlotse.input.Rejection;
import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.NumberToTextConverter;

/** One cell of a filled template: what stands in it, and what it is called. */
record TemplateCell(int row, int column, Cell cell) {

  static TemplateCell of(Row row, int column) {
    return new TemplateCell(row.getRowNum(), column, row.getCell(column, Row.MissingCellPolicy.RETURN_BLANK_AS_NULL));
  }

  /** As a spreadsheet calls it, such as „D7“. */
  String name() {
    return new CellReference(row, column, false, false).formatAsString();
  }

  boolean blank() {
    return cell == null || cell.getCellType() == CellType.BLANK
        || cell.getCellType() == CellType.STRING && cell.getStringCellValue().isBlank();
  }

  /** What it says as text; a number as it would be typed. */
  String text() {
    if (blank()) {
      return "";
    }
    return switch (cell.getCellType()) {
      case STRING -> cell.getStringCellValue().strip();
      case NUMERIC -> NumberToTextConverter.toText(cell.getNumericCellValue()).replace('.', ',');
      case BOOLEAN -> cell.getBooleanCellValue() ? "WAHR" : "FALSCH";
      case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
      case FORMULA -> "=" + cell.getCellFormula();
      default -> "";
    };
  }

  /**
   * The number, {@code null} for „k. A.“.
   *
   * @throws Rejection (invalid) as the rest of a sentence that begins with where it stands
   */
  BigDecimal number(int decimals) {
    refuseFormula();
    if (cell.getCellType() != CellType.NUMERIC) {
      return GermanNumber.of(text(), decimals);
    }
    if (DateUtil.isCellDateFormatted(cell)) {
      throw GermanNumber.refused(cell.getLocalDateTimeCellValue().toLocalDate().toString(), "ist ein Datum und keine Zahl");
    }
    String format = cell.getCellStyle().getDataFormatString();
    if (format != null && format.indexOf('%') >= 0) {
      throw GermanNumber.refused(text(), "ist als Anteil in Prozent formatiert; gefragt ist die Zahl selbst");
    }
    return GermanNumber.within(new BigDecimal(NumberToTextConverter.toText(cell.getNumericCellValue())), text(), decimals);
  }

  /** @throws Rejection (invalid) as above */
  String words() {
    if (cell != null) {
      refuseFormula();
    }
    return text();
  }

  private void refuseFormula() {
    if (cell.getCellType() == CellType.FORMULA) {
      throw GermanNumber.refused(text(), "ist eine Formel; bitte fügen Sie stattdessen den Wert ein");
    }
  }
}
