package de.transferlotse.monitoring.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FlatTableTest {

  private static final String NEW = "12411-01-01-4_flat.csv";
  private static final String OLD = "11111-01-01-4_flat_old.csv";

  @Test
  void readsTheNewLayout() {
    CollectedTable table = CollectedTable.fixture(NEW);

    assertThat(table.reading().head().layout()).isEqualTo(TableLayout.NEW_FLAT);
    assertThat(table.reading().head().statisticName()).isEqualTo("Fortschreibung des Bevölkerungsstandes");
    assertThat(table.reading().columns()).containsExactly(new Column("BEVSTD", List.of("Bevölkerungsstand"), "Anzahl"));
    assertThat(table.number("01001", "weiblich")).isEqualByComparingTo("48500");
    assertThat(table.cell("01001", "weiblich").attributes())
        .containsExactly(new Attribute("GES", "Geschlecht", "GESW", "weiblich"));
    assertThat(table.cell("01001", "Insgesamt").attributes().get(0).total()).isTrue();
    assertThat(table.cell("01001", "Insgesamt").time().text()).isEqualTo("2024-12-31");
  }

  @Test
  void readsTheOldLayoutWithAColumnPerFigure() {
    CollectedTable table = CollectedTable.fixture(OLD);

    assertThat(table.reading().head().layout()).isEqualTo(TableLayout.OLD_FLAT);
    assertThat(table.number("13003", "Gebietsflaeche", "qkm")).isEqualByComparingTo("181.36");
    assertThat(table.number("13003", "Gemeinden", "Anzahl")).isEqualByComparingTo("1");
    assertThat(table.cell("13061", "Gemeinden").value().marker()).isEqualTo(Marker.NO_SUCH_REGION);
  }

  @Test
  void takesTheTablesCodeFromTheNameOnlyIfItFitsTheRows() {
    assertThat(CollectedTable.of("12411-01-01-4_1773175772751_de_flat.csv", CollectedTable.bytes(NEW)).reading().head().code())
        .isEqualTo("12411-01-01-4");
    assertThat(CollectedTable.of("21111-02-06-4_flat.csv", CollectedTable.bytes(NEW)).reading().head().code()).isEmpty();
  }

  @Test
  void givesTheSameCellsWhateverTheOrderOfRowsAndColumns() {
    for (int seed = 1; seed <= 20; seed++) {
      assertThat(CollectedTable.of(NEW, shuffled(new Random(seed))).said()).isEqualTo(CollectedTable.fixture(NEW).said());
    }
  }

  @Test
  void readsFlagsFromTheColumnOfQuality() {
    byte[] file = edited(NEW, line -> line.startsWith("statistics") ? line.replace("value;", "value;value_q;")
        : line.replace(";Anzahl;", ";p;Anzahl;"));

    assertThat(CollectedTable.of(NEW, file).cell("01001", "weiblich").value().flags()).containsExactly(Flag.PRELIMINARY);
  }

  @Test
  void saysIfAColumnIsNotRead() {
    byte[] file = edited(NEW, line -> line + (line.startsWith("statistics") ? ";comment" : ";-"));

    assertThat(CollectedTable.of(NEW, file).reading().notices()).extracting(Notice::text)
        .containsExactly("Die Spalte „comment“ ist nicht bekannt und wird nicht gelesen.");
  }

  @Test
  void readsQuotedLabelsThatHoldASemicolon() {
    byte[] file = edited(NEW, line -> line.replace("Rostock, kreisfreie Stadt", "\"Rostock; \"\"Stadt\"\"\""));

    assertThat(CollectedTable.of(NEW, file).cell("13003", "weiblich").region().name()).isEqualTo("Rostock; \"Stadt\"");
  }

  @Test
  void findsTheRegionByItsKeysIfItsVariableIsNew() {
    byte[] file = edited(NEW, line -> line.replace("KREISE", "KREISEX"));

    assertThat(CollectedTable.of(NEW, file).number("01001", "weiblich")).isEqualByComparingTo("48500");
  }

  private static byte[] shuffled(Random random) {
    List<String> lines = new ArrayList<>(text(NEW).lines().toList());
    Collections.shuffle(lines.subList(1, lines.size()), random);
    List<Integer> order = new ArrayList<>();
    for (int at = 0; at < lines.get(0).split(";").length; at++) {
      order.add(at);
    }
    Collections.shuffle(order, random);
    return lines.stream().map(line -> {
      List<String> cells = Arrays.asList(line.split(";", -1));
      return order.stream().map(cells::get).collect(Collectors.joining(";", "", "\n"));
    }).collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] edited(String fixture, UnaryOperator<String> edit) {
    return text(fixture).lines().map(edit).collect(Collectors.joining("\n", "", "\n")).getBytes(StandardCharsets.UTF_8);
  }

  private static String text(String fixture) {
    return new String(CollectedTable.bytes(fixture), StandardCharsets.UTF_8).replace("\uFEFF", "");
  }
}
