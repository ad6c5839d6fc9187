package de.transferlotse.monitoring.own;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.monitoring.catalogue.FigureId;
import de.transferlotse.monitoring.catalogue.IndicatorCatalogue;
import de.transferlotse.monitoring.store.OwnChange;
import de.transferlotse.monitoring.store.OwnValue;
import de.transferlotse.monitoring.store.OwnValues;
import de.transferlotse.monitoring.store.StoredValues;
import de.transferlotse.monitoring.store.Value;
import de.transferlotse.platform.AdjustableClock;
import de.transferlotse.support.EngineTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The template from the moment it is handed out until its values are stored. */
@EngineTest
class OwnTemplatesTest {

  private static final String KEY = "13076";
  private static final String USER = "beratung-schwerin";
  private static final String CHILDREN = "C6 untersuchte Kinder";
  private static final String LESSONS = "G1 Unterrichtsstunden";

  @Autowired private OwnTemplates templates;
  @Autowired private OwnValues values;
  @Autowired private OwnFigures figures;
  @Autowired private StoredValues stored;
  @Autowired private IndicatorCatalogue catalogue;
  @Autowired private AdjustableClock clock;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void nothingIsStored() {
    jdbc.sql("truncate figure_import, figure_file, figure_series, figure_value, figure_value_replaced, figure_staged cascade").update();
    clock.advance(Duration.ofMinutes(1));
  }

  @Test
  void hasOneLineForEachFigureThatTheCatalogueAsksFor() {
    var ids = new ArrayList<String>();
    for (Row row : template().sheet()) {
      if (row.getRowNum() > 6 && row.getCell(10) != null && !row.getCell(10).getStringCellValue().isEmpty()) {
        ids.add(row.getCell(10).getStringCellValue());
      }
    }
    List<String> asked = catalogue.indicators().stream().flatMap(one -> one.ownFigures().stream()
        .map(figure -> new FigureId(one.id(), figure.meaning()).text())).toList();
    assertThat(ids).isNotEmpty().isEqualTo(asked);
  }

  @Test
  void namesItsKommuneAndTheLastFiveYears() {
    var sheet = template().sheet();
    assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("Landkreis Ludwigslust-Parchim");
    assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo(KEY);
    assertThat(sheet.getRow(6).getCell(3).getNumericCellValue()).isEqualTo(2021);
    assertThat(sheet.getRow(6).getCell(7).getNumericCellValue()).isEqualTo(2025);
    assertThat(templates.of(KEY).name()).isEqualTo("Eigene Daten Ludwigslust-Parchim.xlsx");
  }

  @Test
  void onlyTheFieldsToFillInAreUnlocked() {
    FilledTemplate template = template();
    assertThat(template.sheet().getProtect()).isTrue();
    Row row = template.row(CHILDREN);
    for (int column = 0; column <= 10; column++) {
      assertThat(row.getCell(column).getCellStyle().getLocked()).as("column " + column).isEqualTo(column < 3 || column == 10);
    }
  }

  @Test
  void theTemplateAsHandedOutSaysNothingNew() {
    OwnTemplates.Outcome outcome = upload(template());
    assertThat(outcome.complaints()).isEmpty();
    assertThat(outcome.preview()).isEmpty();
  }

  @Test
  void whatIsFilledInIsShownFirstAndStoredWhenConfirmed() {
    long id = preview(template().set(CHILDREN, 2024, 1834).set(CHILDREN, 2025, "1.790").set(LESSONS, 2025, 12345.5)
        .from(CHILDREN, "Gesundheitsamt").remark(CHILDREN, "ohne Nachmeldungen").from(LESSONS, "Volkshochschule"));
    assertThat(values.changes(KEY, id, USER)).extracting(OwnChange::after).containsExactly("1834", "1790", "12345,5");
    assertThat(values.held(KEY)).isEmpty();

    confirm(id);
    assertThat(values.held(KEY)).extracting(value -> value.figure().text() + " " + value.year() + " " + value.raw() + " "
        + value.source() + " " + value.remark()).containsExactlyInAnyOrder(
            "C6 untersuchte Kinder 2024 1834 Gesundheitsamt ohne Nachmeldungen",
            "C6 untersuchte Kinder 2025 1790 Gesundheitsamt ohne Nachmeldungen", "G1 Unterrichtsstunden 2025 12345,5 Volkshochschule ");
  }

  @Test
  void theFiguresFindThemWithTheirSource() {
    confirm(preview(template().set(CHILDREN, 2025, 1790).from(CHILDREN, "Gesundheitsamt")));
    Value value = stored.of(List.of(KEY), List.of(FigureId.of(CHILDREN))).get(0);
    assertThat(value.number()).isEqualByComparingTo("1790");
    assertThat(stored.files(List.of(value.file())).get(value.file()).citation()).isEqualTo("Angabe der Kommune: Gesundheitsamt");
    assertThat(stored.files(List.of(value.file())).get(value.file()).table()).isEmpty();
  }

  @Test
  void aMissingValueIsStoredAsMissing() {
    confirm(preview(template().set(CHILDREN, 2025, "k. A.").from(CHILDREN, "Gesundheitsamt")));
    assertThat(values.held(KEY)).singleElement().satisfies(value -> assertThat(value.number()).isNull());
    assertThat(stored.of(List.of(KEY), List.of(FigureId.of(CHILDREN))).get(0).missing()).isTrue();
  }

  @Test
  void anEmptyFieldChangesNothing() {
    enter(CHILDREN, "2025", "1790", "Gesundheitsamt");
    FilledTemplate template = template().set(CHILDREN, 2024, 1834);
    template.set(CHILDREN, 2025, cell -> cell.setBlank());
    confirm(preview(template));
    assertThat(values.held(KEY)).extracting(OwnValue::raw).containsExactly("1834", "1790");
  }

  @Test
  void whatIsKnownStandsInTheTemplateAndOnlyChangesAreShown() {
    enter(CHILDREN, "2024", "1834", "Gesundheitsamt");
    enter(CHILDREN, "2025", "1790", "Gesundheitsamt");
    FilledTemplate template = template();
    assertThat(template.row(CHILDREN).getCell(7).getNumericCellValue()).isEqualTo(1790);
    assertThat(template.row(CHILDREN).getCell(8).getStringCellValue()).isEqualTo("Gesundheitsamt");

    long id = preview(template.set(CHILDREN, 2025, 1795));
    assertThat(values.changes(KEY, id, USER)).singleElement().satisfies(change -> {
      assertThat(change.before()).isEqualTo("1790");
      assertThat(change.after()).isEqualTo("1795");
      assertThat(change.fresh()).isFalse();
    });
  }

  @Test
  void valuesThatNobodyChangedKeepTheirOwnSource() {
    enter(CHILDREN, "2024", "1834", "Amt für Statistik");
    enter(CHILDREN, "2025", "1790", "Gesundheitsamt");
    long id = preview(template().set(CHILDREN, 2023, 1700));
    assertThat(values.changes(KEY, id, USER)).extracting(OwnChange::year).containsExactly(2023);
  }

  @Test
  void anotherSourceForALineHoldsForAllItsValues() {
    enter(CHILDREN, "2024", "1834", "Amt");
    long id = preview(template().from(CHILDREN, "Gesundheitsamt"));
    assertThat(values.changes(KEY, id, USER)).singleElement().satisfies(change -> {
      assertThat(change.sameNumber()).isTrue();
      assertThat(change.source()).isEqualTo("Gesundheitsamt");
    });
    clock.advance(Duration.ofMinutes(1));
    confirm(id);
    assertThat(values.held(KEY)).singleElement().satisfies(value -> assertThat(value.source()).isEqualTo("Gesundheitsamt"));
  }

  @Test
  void aTextThatLooksLikeAFormulaStaysText() {
    enter(CHILDREN, "2025", "1790", "=HYPERLINK(\"http://boese.example\")");
    assertThat(template().row(CHILDREN).getCell(8).getCellType()).isEqualTo(CellType.STRING);
  }

  private void enter(String figure, String year, String value, String source) {
    figures.record(KEY, new OwnFigures.Typed(figure, year, value, source, ""), USER);
    clock.advance(Duration.ofMinutes(1));
  }

  private FilledTemplate template() {
    return FilledTemplate.open(templates.of(KEY).content());
  }

  private OwnTemplates.Outcome upload(FilledTemplate template) {
    return templates.upload(KEY, "Eigene Daten.xlsx", template.bytes(), USER);
  }

  private long preview(FilledTemplate template) {
    OwnTemplates.Outcome outcome = upload(template);
    assertThat(outcome.complaints()).isEmpty();
    return outcome.preview().orElseThrow();
  }

  private void confirm(long id) {
    values.confirm(KEY, id, OwnValues.seal(values.changes(KEY, id, USER)), USER);
  }
}
