package de.transferlotse.monitoring.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest {

  private static final String TABLE = "unemployment-2025.csv";
  private static final String ROW = "2025;13004;      Schwerin, kreisfreie Stadt;4500;500;10,1;9,0;8,4;12,1";

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      12.1                ; enthält einen Punkt
      1.234               ; enthält einen Punkt
      1.234,5             ; enthält einen Punkt
      1 234               ; enthält eine Tausendertrennung
      1’234               ; enthält eine Tausendertrennung
      =cmd|'/C calc'!A0    ; sieht wie eine Formel aus
      @SUM(A1)            ; sieht wie eine Formel aus
      -cmd                ; sieht wie eine Formel aus
      01001               ; beginnt mit einer Null wie ein Schlüssel
      zwölf               ; ist weder eine Zahl noch ein Zeichen der amtlichen Statistik
      1,2,3               ; ist weder eine Zahl noch ein Zeichen der amtlichen Statistik
      12,                 ; ist weder eine Zahl noch ein Zeichen der amtlichen Statistik
      9999999999999999999 ; ist weder eine Zahl noch ein Zeichen der amtlichen Statistik
      """)
  void refusesWhatIsNoNumberWithPlaceAndText(String text, String why) {
    TableFault fault = refused(ROW.replace("12,1", text));

    assertThat(fault.line()).isEqualTo(10);
    assertThat(fault.column()).isEqualTo(9);
    assertThat(fault.found()).isEqualTo(text);
    assertThat(fault).hasMessageStartingWith("„" + TABLE + "“, Zeile 10, Spalte 9: „" + text + "“ ").hasMessageContaining(why);
  }

  @ParameterizedTest
  @CsvSource({"zweitausend", "25", "20255", "2025/27", "31.02.2025", "Jahr 2025", "1025"})
  void refusesAYearThatIsNone(String year) {
    TableFault fault = refused(ROW.replace("2025", year));

    assertThat(fault.line()).isEqualTo(10);
    assertThat(fault.column()).isEqualTo(1);
    assertThat(fault).hasMessageContaining("„" + year + "“ ist keine Zeitangabe (Jahr, Stichtag, Schuljahr oder Semester).");
  }

  @Test
  void refusesARowWithoutItsTime() {
    assertThat(refused(ROW.replace("2025", ""))).hasMessageContaining("Zeile 10, Spalte 1: Hier fehlt die Zeitangabe.");
  }

  @Test
  void refusesTwoValuesForOneCell() {
    TableFault fault = refused(ROW + "\n" + ROW.replace("4500", "4501"));

    assertThat(fault.line()).isEqualTo(11);
    assertThat(fault).hasMessageContaining("Für „2025, 13004“ steht hier ein anderer Wert als in Zeile 10.");
  }

  @Test
  void countsARepeatedRowOnceAndSaysSo() {
    CollectedTable read = read(ROW + "\n" + ROW.replace("Schwerin,", "Schwerin an der Seenplatte,"));

    assertThat(read.number("13004", "Frauen")).isEqualByComparingTo("8.4");
    assertThat(read.reading().notices()).containsExactly(new Notice(11, 0, "Zeile 11 wiederholt Zeile 10 und zählt einmal."));
  }

  @Test
  void refusesTwoValuesForOneCellOfAFlatFile() {
    String text = new String(CollectedTable.bytes("12411-01-01-4_flat.csv"), StandardCharsets.UTF_8);
    String again = text.lines().filter(line -> line.contains(";48500;")).findFirst().orElseThrow().replace("48500", "48501");

    TableFault fault = catchThrowableOfType(TableFault.class,
        () -> CollectedTable.of("flat.csv", (text + again + "\n").getBytes(StandardCharsets.UTF_8)));

    assertThat(fault).hasMessageContaining("Für „2024-12-31, 01001, weiblich“ steht hier ein anderer Wert als in Zeile");
  }

  @Test
  void refusesARowWithTooFewCells() {
    assertThat(refused(ROW.replace(";12,1", ""))).hasMessageContaining("hat 8 statt 9 Spalten");
  }

  @Test
  void reportsAnUnknownRegionAndKeepsIt() {
    CollectedTable read = read(ROW + "\n" + ROW.replace("13004;      Schwerin", "13099;      Vineta"));

    assertThat(read.number("13099", "Frauen")).isEqualByComparingTo("8.4");
    assertThat(read.reading().notices()).containsExactly(new Notice(11, 2,
        "Das Gebiet 13099 („Vineta, kreisfreie Stadt“) ist nicht bekannt. Seine Werte bleiben erhalten."));
  }

  @Test
  void refusesKeysThatLostTheirZero() {
    TableFault fault = refused(ROW.replace("13004", "1004"));

    assertThat(fault.column()).isEqualTo(2);
    assertThat(fault).hasMessageContaining("Der Gebietsschlüssel „1004“ hat seine führende Null verloren");
  }

  @Test
  void refusesNulBytes() {
    TableFault fault = refused(ROW.replace("9,0", "9\0,0"));

    assertThat(fault.line()).isEqualTo(10);
    assertThat(fault.column()).isEqualTo(7);
    assertThat(fault).hasMessageContaining("Hier steht ein Steuerzeichen („Zeichen 0“)");
  }

  @Test
  void refusesAHeadWithoutData() {
    String text = CollectedTable.text(TABLE).replaceAll("(?m)^2025;.*\\n", "");

    assertThat(refusedFile(text)).hasMessageContaining("Unter dem Kopf der Tabelle steht keine einzige Zeile mit Zahlen.");
  }

  @Test
  void refusesTwoColumnsWithTheSameHeading() {
    String text = CollectedTable.text(TABLE).replace("Frauen", "15 bis unter 25 Jahre");

    assertThat(refusedFile(text)).hasMessageContaining("Zwei Spalten haben dieselbe Überschrift");
  }

  @Test
  void refusesASecondTableInTheSameFile() {
    assertThat(refusedFile(CollectedTable.text(TABLE) + CollectedTable.text(TABLE)))
        .hasMessageContaining("Bitte jede Tabelle als eigene Datei.");
  }

  @Test
  void refusesAnotherTableThanExpected() {
    TableSource source = CollectedTable.source(TABLE, CollectedTable.bytes(TABLE));

    TableFault fault = catchThrowableOfType(TableFault.class,
        () -> CollectedTable.of(source, Expectation.of("21111-02-06-4", "21111-01-03-4")));

    assertThat(fault).hasMessageContaining(
        "Die Datei enthält „13211-02-05-4“; erwartet wird die Tabelle 21111-01-03-4 oder 21111-02-06-4.");
  }

  @Test
  void takesTheVariantWithAllLevelsForTheTableExpected() {
    TableSource source = CollectedTable.source("b.csv", CollectedTable.bytes("leavers-2024-b.csv"));

    assertThat(CollectedTable.of(source, Expectation.of("21111-02-06-4")).cells()).isNotEmpty();
  }

  @Test
  void judgesAFlatFileWithoutACodeByItsStatistic() {
    TableSource source = CollectedTable.source("download.csv", CollectedTable.bytes("12411-01-01-4_flat.csv"));

    assertThat(CollectedTable.of(source, Expectation.of("12411-01-01-4")).cells()).isNotEmpty();
    assertThat(catchThrowableOfType(TableFault.class, () -> CollectedTable.of(source, Expectation.of("21111-02-06-4"))))
        .hasMessageContaining("Die Datei enthält „12411“");
  }

  private static TableFault refused(String row) {
    return refusedFile(CollectedTable.text(TABLE).replace(ROW, row));
  }

  private static TableFault refusedFile(String text) {
    return catchThrowableOfType(TableFault.class, () -> CollectedTable.of(TABLE, text.getBytes(StandardCharsets.UTF_8)));
  }

  private static CollectedTable read(String row) {
    return CollectedTable.of(TABLE, CollectedTable.text(TABLE).replace(ROW, row).getBytes(StandardCharsets.UTF_8));
  }
}
