package de.transferlotse.monitoring.profile;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.monitoring.figure.Comparison;
import de.transferlotse.monitoring.figure.Figure;
import de.transferlotse.monitoring.figure.Point;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ProfileSpreadsheetTest {

  private static final byte[] SPREADSHEET = ProfileSpreadsheet.write(SampleProfiles.ludwigslustParchim());

  @Test
  void hasARowForEachFigureAndTime() throws IOException {
    try (XSSFWorkbook workbook = open(SPREADSHEET)) {
      XSSFSheet sheet = workbook.getSheet("Kennzahlen");
      assertThat(texts(sheet.getRow(0))).containsExactly("Kennung", "Themenfeld", "Kennzahl", "Teil", "Jahr", "Stand",
          "Basis", "Wert", "Einheit", "Grund, falls der Wert fehlt", "Land", "Deutschland",
          "Mittel des Kreistyps, gewichtet", "Gewicht", "Mittel des Kreistyps, einfach", "Kommunen im Mittel", "Hinweise",
          "Quelle");
      assertThat(texts(sheet.getRow(1))).startsWith("A1", "A Rahmenbedingungen", "Bevölkerung", "", "2023",
          "31.12.2023, Basis Zensus 2011", "Zensus 2011", "214.057", "Personen", "", "", "", "", "", "", "");
      assertThat(texts(row(sheet, "D5"))).containsExactly("D5", "D Allgemeinbildende Schulen",
          "Anteil ohne Ersten Schulabschluss", "", "2023", "2023", "", "12,41", "%", "", "9,93", "7,12", "10,47",
          "Absolvierende und Abgehende", "10,46", "10", SampleProfiles.LABEL_NOTE,
          SampleProfiles.WORKED_OUT + SampleProfiles.LEAVERS_SOURCE);
      assertThat(texts(row(sheet, "D4 ohne Ersten Schulabschluss")))
          .contains("Absolvierende und Abgehende allgemeinbildender Schulen: davon ohne Ersten Schulabschluss");
      assertThat(sheet.getLastRowNum()).isEqualTo(SampleProfiles.figures().stream().mapToInt(one -> one.trend().size()).sum());
    }
  }

  @Test
  void keepsAllDigitsBehindWhatItShows() throws IOException {
    try (XSSFWorkbook workbook = open(SPREADSHEET)) {
      Cell value = row(workbook.getSheet("Kennzahlen"), "D5").getCell(7);
      assertThat(value.getNumericCellValue()).isEqualTo(12.414187643);
      assertThat(value.getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
    }
  }

  @Test
  void leavesACellEmptyWhereAValueIsMissingAndSaysWhyBesideIt() throws IOException {
    try (XSSFWorkbook workbook = open(SPREADSHEET)) {
      Row row = row(workbook.getSheet("Kennzahlen"), "D2 ausländisch");
      assertThat(row.getCell(7)).isNull();
      assertThat(row.getCell(9).getStringCellValue()).isEqualTo("unbekannt oder geheim gehalten");
      assertThat(row.getCell(3).getStringCellValue()).isEqualTo("Abendschulen und Kollegs");
    }
  }

  @Test
  void neverRunsWhatATextSays() throws IOException {
    Figure hostile = SampleProfiles.figure("I2", "=HYPERLINK(\"http://a.example\")", "Anzahl", 0, "+cmd|' /C calc'!A0",
        List.of(new Point(2025, "@SUM(1)", "", BigDecimal.ONE, null)), new Comparison(null, null, null, null, null, 0),
        "-2+3", "=1+1");
    try (XSSFWorkbook workbook = open(ProfileSpreadsheet.write(SampleProfiles.content(List.of(hostile))))) {
      assertThat(texts(workbook.getSheet("Kennzahlen").getRow(1))).contains("'=HYPERLINK(\"http://a.example\")", "'@SUM(1)",
          "'=1+1", "'-2+3");
      workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell ->
          assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
    }
  }

  @Test
  void tellsSourcesNotesFormulasAndWhatAnEmptyCellMeans() throws IOException {
    try (XSSFWorkbook workbook = open(SPREADSHEET)) {
      var all = new ArrayList<String>();
      workbook.getSheet("Quellen und Hinweise").forEach(row -> all.add(String.join("|", texts(row))));
      assertThat(all).contains("Quelle||" + SampleProfiles.LABOUR_SOURCE, "Hinweis|Bevölkerung|" + SampleProfiles.CENSUS_NOTE,
          "Rechnung|Bevölkerungsdichte|Bevölkerung / Fläche – Mittel des Kreistyps: gewichtet nach: Fläche; 10 Kommunen",
          "Katalog der Kennzahlen||Version 2026-1");
      assertThat(all).anyMatch(line -> line.startsWith("Fehlende Werte||Eine leere Zelle heißt, dass der Wert fehlt"));
    }
  }

  @Test
  void keepsItsHeadInSightAndItsColumnsWideEnough() throws IOException {
    try (XSSFWorkbook workbook = open(SPREADSHEET)) {
      workbook.forEach(sheet -> {
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
      });
      assertThat(workbook.getSheet("Kennzahlen").getColumnWidth(2) / 256).isGreaterThan(35);
    }
  }

  @Test
  void carriesTheDayOfTheEditionAndNoOther() throws IOException {
    try (XSSFWorkbook workbook = open(SPREADSHEET)) {
      assertThat(workbook.getProperties().getCoreProperties().getCreated().toInstant())
          .isEqualTo(Instant.parse("2026-03-02T00:00:00Z"));
      assertThat(workbook.getProperties().getCoreProperties().getTitle())
          .isEqualTo("Kommunenprofil Landkreis Ludwigslust-Parchim");
    }
    try (var zip = new ZipInputStream(new ByteArrayInputStream(SPREADSHEET))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        assertThat(part.getTimeLocal()).isEqualTo("2026-03-02T00:00:00");
      }
    }
  }

  @Test
  void isTheSameOnEveryMachineAndDay() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.US);
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertThat(ProfileSpreadsheet.write(ProfileJson.read(ProfileJson.write(SampleProfiles.ludwigslustParchim()))))
          .isEqualTo(SPREADSHEET);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static XSSFWorkbook open(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  private static Row row(XSSFSheet sheet, String id) {
    for (Row row : sheet) {
      if (row.getCell(0).getStringCellValue().equals(id)) {
        return row;
      }
    }
    throw new AssertionError("no row " + id);
  }

  private static List<String> texts(Row row) {
    var formatter = new DataFormatter(Locale.GERMANY);
    var texts = new ArrayList<String>();
    for (int column = 0; column < row.getLastCellNum(); column++) {
      texts.add(formatter.formatCellValue(row.getCell(column)));
    }
    return texts;
  }
}
