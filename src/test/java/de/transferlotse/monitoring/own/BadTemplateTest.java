package de.transferlotse.monitoring.own;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.support.EngineTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files that are no filled template: a German sentence with cell and text, and nothing is taken in. */
@EngineTest
class BadTemplateTest {

  private static final String KEY = "13076";
  private static final String CHILDREN = "C6 untersuchte Kinder";
  private static final String LESSONS = "G1 Unterrichtsstunden";

  @Autowired private OwnTemplates templates;
  @Autowired private JdbcClient jdbc;

  @AfterEach
  void nothingWasTakenIn() {
    assertThat(jdbc.sql("select count(*) from figure_file where kind = 'OWN'").query(Long.class).single()).isZero();
    assertThat(jdbc.sql("select count(*) from figure_staged").query(Long.class).single()).isZero();
  }

  static Stream<Arguments> cells() {
    return Stream.of(
        cell("keine", "„keine“ ist keine Zahl."), cell("12.5", "„12.5“ hat einen Punkt"),
        cell("1,234.5", "„1,234.5“ ist englisch geschrieben"), cell("-3", "„-3“ ist kleiner als null"),
        cell("=cmd|'/C calc'!A0", "„=cmd|'/C calc'!A0“ ist keine Zahl."), cell("-", "„-“ kann null oder „keine Angabe“ heißen"),
        cell("12 %", "„12 %“ ist ein Anteil"), cell("01001", "sieht nach einem Schlüssel aus"),
        Arguments.of("negative", (Consumer<Cell>) one -> one.setCellValue(-3), "„-3“ ist kleiner als null"),
        Arguments.of("fraction", (Consumer<Cell>) one -> one.setCellValue(12.5), "„12,5“ ist keine ganze Zahl"),
        Arguments.of("boolean", (Consumer<Cell>) one -> one.setCellValue(true), "„WAHR“ ist keine Zahl"),
        Arguments.of("formula", (Consumer<Cell>) one -> one.setCellFormula("SUM(D1:D2)"),
            "„=SUM(D1:D2)“ ist eine Formel; bitte fügen Sie stattdessen den Wert ein"),
        Arguments.of("error", (Consumer<Cell>) one -> one.setCellErrorValue(FormulaError.DIV0.getCode()),
            "„#DIV/0!“ ist keine Zahl"),
        Arguments.of("percent", (Consumer<Cell>) one -> {
          one.setCellValue(0.12);
          format(one, "0%");
        }, "„0,12“ ist als Anteil in Prozent formatiert"),
        Arguments.of("date", (Consumer<Cell>) one -> {
          one.setCellValue(LocalDate.of(2024, 3, 1));
          format(one, "dd.mm.yyyy");
        }, "„2024-03-01“ ist ein Datum"));
  }

  private static Arguments cell(String text, String complaint) {
    return Arguments.of(text, (Consumer<Cell>) one -> one.setCellValue(text), complaint);
  }

  private static void format(Cell cell, String format) {
    CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
    style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
    cell.setCellStyle(style);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cells")
  void whatIsNoNumberIsNamedWithSheetCellAndText(String name, Consumer<Cell> filled, String complaint) {
    FilledTemplate template = template().from(CHILDREN, "Gesundheitsamt").set(CHILDREN, 2024, 1834).set(CHILDREN, 2025, filled);
    int line = template.row(CHILDREN).getRowNum() + 1;
    assertThat(complaints(template)).singleElement().asString()
        .startsWith("Blatt „Eigene Daten“, Zelle H" + line + ": ").contains(complaint);
  }

  @Test
  void aPointThatMayBeAnythingIsAsked() {
    assertThat(complaints(template().from(LESSONS, "VHS").set(LESSONS, 2025, "1.234"))).singleElement().asString()
        .contains("bitte schreiben Sie 1234 oder 1,234");
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    assertThat(complaints(template().from(CHILDREN, "Gesundheitsamt").set(CHILDREN, 2024, "a").set(CHILDREN, 2025, "b")))
        .hasSize(2);
  }

  @Test
  void aLineWithoutSourceIsAsked() {
    FilledTemplate template = template().set(CHILDREN, 2025, 1790);
    assertThat(complaints(template)).singleElement().asString().isEqualTo(
        "Blatt „Eigene Daten“, Zelle I%d: Bitte nennen Sie das Amt oder die Stelle, von der die Zahl stammt."
            .formatted(template.row(CHILDREN).getRowNum() + 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Frau Muster, muster@kreis.example", "Gesundheitsamt, Tel. 03871 722-1234"})
  void addressesOfPeopleDoNotBelongIntoTheSource(String source) {
    assertThat(complaints(template().set(CHILDREN, 2025, 1790).from(CHILDREN, source))).singleElement().asString()
        .contains("ohne E-Mail-Adresse und Telefonnummer");
  }

  @Test
  void mergedCellsAreRefused() {
    FilledTemplate template = template().from(CHILDREN, "Gesundheitsamt").set(CHILDREN, 2024, 1834);
    int row = template.row(CHILDREN).getRowNum();
    template.sheet().addMergedRegion(new CellRangeAddress(row, row, 6, 7));
    assertThat(complaints(template)).singleElement().asString()
        .isEqualTo("Blatt „Eigene Daten“, Zellen G%1$d:H%1$d: Diese Zellen sind verbunden; bitte heben Sie die Verbindung auf."
            .formatted(row + 1));
  }

  @Test
  void aKeyThatIsNotOursIsNamed() {
    FilledTemplate template = template();
    template.row(CHILDREN).getCell(10).setCellValue("C6 Kinder");
    assertThat(complaints(template)).singleElement().asString().contains("„C6 Kinder“ ist keine Kennung");
  }

  @Test
  void aLineThatComesTwiceIsNamed() {
    FilledTemplate template = template();
    template.row(LESSONS).getCell(10).setCellValue(CHILDREN);
    assertThat(complaints(template)).singleElement().asString().contains("„C6 untersuchte Kinder“ steht schon in Zeile");
  }

  @Test
  void aYearThatComesTwiceOrIsImpossibleIsNamed() {
    FilledTemplate twice = template();
    twice.sheet().getRow(6).getCell(3).setCellValue(2025);
    assertThat(complaints(twice)).singleElement().asString().contains("Zelle H7: Das Jahr 2025 steht schon");
    FilledTemplate future = template();
    future.sheet().getRow(6).getCell(3).setCellValue(2031);
    assertThat(complaints(future)).singleElement().asString().contains("Zelle D7: Das Jahr 2031 ist nicht möglich");
  }

  @Test
  void theTemplateOfAnotherKommuneIsRefused() {
    assertThat(templates.upload(KEY, "Eigene Daten.xlsx", templates.of("13003").content(), "u").complaints())
        .containsExactly("Das ist die Vorlage einer anderen Kommune: In Zelle B3 steht der Schlüssel „13003“, zu Landkreis "
            + "Ludwigslust-Parchim gehört „13076“.");
  }

  @Test
  void anotherEditionIsRefused() {
    FilledTemplate template = template();
    template.sheet().getRow(3).getCell(1).setCellValue("Fassung 0");
    assertThat(complaints(template)).singleElement().asString().contains("In Zelle B4 steht „Fassung 0“");
  }

  @Test
  void anotherWorkbookIsRefused() throws IOException {
    try (var book = new XSSFWorkbook()) {
      book.createSheet("Tabelle1").createRow(0).createCell(0).setCellValue("Hallo");
      assertThat(complaints(bytes(book::write))).singleElement().asString().contains("Das Blatt „Eigene Daten“ fehlt");
    }
  }

  @Test
  void anOldWorkbookIsRefused() throws IOException {
    try (var book = new HSSFWorkbook()) {
      book.createSheet("Eigene Daten");
      assertThat(complaints(bytes(book::write))).singleElement().asString().contains("im alten Excel-Format (XLS)");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Angabe;2025\nKinder;12\n", "PK\u0003\u0004 nicht wirklich"})
  void whatOnlyCallsItselfAWorkbookIsRefused(String content) {
    assertThat(complaints(content.getBytes(StandardCharsets.UTF_8))).singleElement().asString()
        .containsAnyOf("ist keine Excel-Arbeitsmappe", "ist beschädigt");
  }

  @Test
  void anyCutFileIsRefused() {
    byte[] whole = templates.of(KEY).content();
    for (int length = 0; length < whole.length - 60; length += whole.length / 40) {
      assertThat(complaints(Arrays.copyOf(whole, length))).as("first %d bytes", length).hasSize(1);
    }
  }

  @Test
  void macrosAreRefused() throws IOException {
    assertThat(complaints(with("xl/vbaProject.bin", new byte[10]))).singleElement().asString().contains("enthält Makros");
  }

  @Test
  void aBombIsRefused() throws IOException {
    assertThat(complaints(with("xl/media/big.bin", new byte[20 << 20]))).singleElement().asString()
        .contains("entpackt ungewöhnlich groß");
  }

  @Test
  void aFileThatIsTooLargeIsRefused() {
    assertThat(complaints(new byte[3 << 20])).singleElement().asString().contains("größer als 2 MB");
  }

  private byte[] with(String part, byte[] content) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out); var in = new ZipInputStream(new ByteArrayInputStream(template().bytes()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        in.transferTo(zip);
      }
      zip.putNextEntry(new ZipEntry(part));
      zip.write(content);
    }
    return out.toByteArray();
  }

  private interface Written {
    void to(ByteArrayOutputStream out) throws IOException;
  }

  private static byte[] bytes(Written content) throws IOException {
    var out = new ByteArrayOutputStream();
    content.to(out);
    return out.toByteArray();
  }

  private FilledTemplate template() {
    return FilledTemplate.open(templates.of(KEY).content());
  }

  private List<String> complaints(FilledTemplate template) {
    return complaints(template.bytes());
  }

  private List<String> complaints(byte[] content) {
    OwnTemplates.Outcome outcome = templates.upload(KEY, "Eigene Daten.xlsx", content, "beratung-schwerin");
    assertThat(outcome.preview()).isEmpty();
    return outcome.complaints();
  }
}
