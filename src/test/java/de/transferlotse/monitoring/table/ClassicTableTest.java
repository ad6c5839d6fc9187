package de.transferlotse.monitoring.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClassicTableTest {

  private static final String LEAVERS = "Absolvierende/Abgehende allgemeinbildender Schulen nach dem Abschluss";

  @Test
  void tellsCodeTitleAndStatisticOfATable() {
    TableHead head = CollectedTable.fixture("leavers-2023.csv").reading().head();

    assertThat(head.layout()).isEqualTo(TableLayout.CLASSIC);
    assertThat(head.code()).isEqualTo("21111-02-06-4");
    assertThat(head.title()).isEqualTo("Absolvierende/Abgehende allgemeinbildender Schulen nach Geschlecht und Abschlussarten - "
        + "Schuljahr - regionale Tiefe: Kreise und krfr. Städte");
    assertThat(head.statistic()).isEqualTo("21111");
    assertThat(head.statisticName()).isEqualTo("Statistik der allgemeinbildenden Schulen");
  }

  @Test
  void findsTheUnitOfAWholeTableInTheLineOfItsContent() {
    assertThat(CollectedTable.fixture("leavers-2023.csv").reading().columns()).hasSize(14)
        .startsWith(new Column("", List.of(LEAVERS, "Insgesamt", "Insgesamt"), "Anzahl"));
  }

  @Test
  void keepsSeveralUnitsOfOneTableApart() {
    CollectedTable table = CollectedTable.fixture("unemployment-2025.csv");

    assertThat(table.number("01", "Arbeitslose", "15 bis unter 25 Jahre", "Anzahl")).isEqualByComparingTo("9900");
    assertThat(table.number("01", "Arbeitslosenquote bez. auf alle zivile Erwerbsp.", "15 bis unter 25 Jahre", "Prozent"))
        .isEqualByComparingTo("5.8");
  }

  @Test
  void takesABlankUnderARepeatedHeadingForNone() {
    assertThat(CollectedTable.fixture("unemployment-2025.csv").reading().columns()).extracting(Column::title)
        .startsWith("Arbeitslose", "Arbeitslose / 15 bis unter 25 Jahre", "Arbeitslosenquote bez. abh. zivile Erwerbspers.");
  }

  @Test
  void fillsBlankHeadingsOfOlderExportsWithWhatSpansThem() {
    assertThat(CollectedTable.fixture("daycare-2002-blank-headings.csv").reading().columns()).containsExactly(
        new Column("", List.of("Tageseinrichtungen", "Insgesamt"), "Anzahl"),
        new Column("", List.of("Tageseinrichtungen", "Kindergärten", "ganztags"), "Anzahl"),
        new Column("", List.of("Tageseinrichtungen", "Kindergärten", "halbtags"), "Anzahl"),
        new Column("", List.of("Verfügbare Plätze", "Insgesamt"), "Anzahl"),
        new Column("", List.of("Verfügbare Plätze", "Krippenkinder"), "Anzahl"));
  }

  @Test
  void readsKeysOfRegionsAsTextWithTheirZeroAndNamesWithoutIndentation() {
    assertThat(CollectedTable.fixture("leavers-2023.csv").cells()).extracting(Cell::region)
        .contains(new TableRegion("DG", "Deutschland"), new TableRegion("01", "Schleswig-Holstein"),
            new TableRegion("031", "Braunschweig, Statistische Region"),
            new TableRegion("01001", "Flensburg, kreisfreie Stadt"), new TableRegion("03241001", "Hannover, Landeshauptstadt"));
  }

  @Test
  void keepsKreiseOfTheSameNameApartByTheirKeys() {
    CollectedTable table = CollectedTable.fixture("leavers-2023.csv");

    assertThat(table.cell("13058", LEAVERS + " / Insgesamt / Insgesamt").value().missing()).isTrue();
    assertThat(table.number("13074", LEAVERS + " / Insgesamt / Insgesamt")).isEqualByComparingTo("1200");
  }

  @Test
  void readsAFurtherKeyColumnAsAttribute() {
    CollectedTable table = CollectedTable.fixture("schools-2023.csv");

    assertThat(table.number("01001", "Gymnasien", "weiblich")).isEqualByComparingTo("2100");
    assertThat(table.cell("01001", "Insgesamt", "weiblich").attributes().get(0).total()).isTrue();
    assertThat(table.reading().head().keyColumns()).extracting(KeyColumn::role).containsExactly(KeyColumn.Role.TIME,
        KeyColumn.Role.REGION_KEY, KeyColumn.Role.REGION_NAME, KeyColumn.Role.ATTRIBUTE);
  }

  @Test
  void readsAStichtagAsSuch() {
    TableTime time = CollectedTable.fixture("daycare-2002-blank-headings.csv").cells().get(0).time();

    assertThat(time.kind()).isEqualTo(TimeKind.REFERENCE_DATE);
    assertThat(time.year()).isEqualTo(2002);
    assertThat(time.first()).isEqualTo(LocalDate.of(2002, 12, 31));
  }

  @Test
  void saysWhereEachCellStands() {
    Cell cell = CollectedTable.fixture("leavers-2023.csv").cell("01001", "ohne Hauptschulabschluss", "weiblich");

    assertThat(cell.line()).isEqualTo(12);
    assertThat(cell.position()).isEqualTo(7);
  }

  @Test
  void doesNotTakeFootnotesForFiguresThatLookLikeThem() {
    CollectedTable table = CollectedTable.fixture("leavers-2023.csv");

    assertThat(table.reading().rows()).isEqualTo(26);
    assertThat(table.reading().foot().notes()).singleElement().asString()
        .startsWith("zu \"gesamte Tabelle\":\nDie Angabe des Berichtsjahres").contains("01.01.2001;");
  }

  @Test
  void tellsLicenceAndTimeOfRetrievalByTheClockInGermany() {
    TableFoot foot = CollectedTable.fixture("leavers-2024-b.csv").reading().foot();

    assertThat(foot.licence()).startsWith("© Statistische Ämter des Bundes und der Länder, Deutschland")
        .contains("Namensnennung - Version 2.0");
    assertThat(foot.retrieved()).contains(Instant.parse("2026-03-28T01:37:02Z"));
  }

  @Test
  void readsBothGenerationsOfHeadingsWithoutANotice() {
    assertThat(CollectedTable.fixture("leavers-2023.csv").reading().notices()).isEmpty();
    assertThat(CollectedTable.fixture("leavers-2024-b.csv").reading().notices()).isEmpty();
  }

  @Test
  void readsATableThatNobodyKnows() {
    String unknown = """
        Tabelle: 99999-01-01-1
        Bienenvölker;;;
        Statistik der Bienen;;;
        ;;Völker;Honig
        ;;Anzahl;t
        2024;Stadt;12;3,5
        2024;Land;/;...
        __________
        Stand: 01.02.2025 / 08:00:00
        """;

    CollectedTable table = CollectedTable.of("bienen.csv", unknown.getBytes(CollectedTable.WESTERN));

    assertThat(table.number("", "Stadt", "Honig", "t")).isEqualByComparingTo("3.5");
    assertThat(table.cell("", "Land", "Honig").value().marker()).isEqualTo(Marker.LATER);
  }

  @Test
  void givesTheSameCellsWhateverTheOrderOfRows() {
    var lines = new ArrayList<>(CollectedTable.text("leavers-2023.csv").lines().toList());
    Collections.shuffle(lines.subList(9, 35), new Random(11));

    assertThat(CollectedTable.of("leavers-2023.csv", String.join("\n", lines).getBytes(CollectedTable.WESTERN)).said())
        .isEqualTo(CollectedTable.fixture("leavers-2023.csv").said());
  }
}
