package de.transferlotse.monitoring.own;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A template as somebody fills it in with Excel. */
public final class FilledTemplate {

  private static final int ID = 10;
  private static final int SOURCE = 8;

  private final XSSFWorkbook book;

  private FilledTemplate(XSSFWorkbook book) {
    this.book = book;
  }

  public static FilledTemplate open(byte[] content) {
    try {
      return new FilledTemplate(new XSSFWorkbook(new ByteArrayInputStream(content)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  public XSSFWorkbook book() {
    return book;
  }

  public XSSFSheet sheet() {
    return book.getSheet("Eigene Daten");
  }

  /** The line of a figure. */
  public Row row(String figure) {
    for (Row row : sheet()) {
      if (row.getCell(ID) != null && row.getCell(ID).getStringCellValue().equals(figure)) {
        return row;
      }
    }
    throw new IllegalArgumentException("No line for " + figure);
  }

  /** Fills the field of a figure and a year, 2021 to 2025. */
  public FilledTemplate set(String figure, int year, Consumer<Cell> filled) {
    filled.accept(cell(row(figure), 3 + year - 2021));
    return this;
  }

  public FilledTemplate set(String figure, int year, double number) {
    return set(figure, year, cell -> cell.setCellValue(number));
  }

  public FilledTemplate set(String figure, int year, String text) {
    return set(figure, year, cell -> cell.setCellValue(text));
  }

  public FilledTemplate from(String figure, String source) {
    cell(row(figure), SOURCE).setCellValue(source);
    return this;
  }

  public FilledTemplate remark(String figure, String remark) {
    cell(row(figure), SOURCE + 1).setCellValue(remark);
    return this;
  }

  private static Cell cell(Row row, int column) {
    return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  public byte[] bytes() {
    var out = new ByteArrayOutputStream();
    try {
      book.write(out);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return out.toByteArray();
  }
}
