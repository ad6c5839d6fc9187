package de.transferlotse.monitoring.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipTest {

  private static final Regions REGIONS = Regions.bundled();
  private static final byte[] FLAT = CollectedTable.bytes("12411-01-01-4_flat.csv");
  private static final byte[] CLASSIC = CollectedTable.bytes("leavers-2023.csv");

  @Test
  void readsTheOneMemberOfAZip() {
    CollectedTable read = CollectedTable.of("12411-01-01-4.zip", zip(Map.of("12411-01-01-4_177_de_flat.csv", FLAT)));

    assertThat(read.said()).isEqualTo(CollectedTable.of("flat.csv", FLAT).said());
    assertThat(read.reading().file()).isEqualTo("12411-01-01-4.zip › 12411-01-01-4_177_de_flat.csv");
    assertThat(read.reading().head().code()).isEqualTo("12411-01-01-4");
  }

  @Test
  void readsEachMemberInWhateverFolder() {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("2023/", new byte[0]);
    files.put("2023/schule/leavers.csv", CLASSIC);
    files.put("__MACOSX/2023/._leavers.csv", new byte[] {0, 5, 22});
    files.put("flat.csv", FLAT);
    var heads = new ArrayList<String>();

    List<TableReading> readings = read(zip(files), ReadingLimits.usual(), new TableSink() {

      @Override
      public void begin(TableHead head) {
        heads.add(head.statistic());
      }

      @Override
      public void cell(Cell cell) {}
    });

    assertThat(readings).extracting(reading -> reading.head().layout())
        .containsExactly(TableLayout.CLASSIC, TableLayout.NEW_FLAT);
    assertThat(heads).containsExactly("21111", "12411");
  }

  @Test
  void refusesAZipWithAMemberThatIsNoTable() {
    assertThat(refused(zip(Map.of("lies mich.txt", "Hallo".getBytes()))))
        .hasMessageStartingWith("„tabellen.zip › lies mich.txt“, Zeile 1, Spalte 1: Die Datei beginnt mit „Hallo“");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../leavers.csv", "a/../../leavers.csv", "/etc/leavers.csv", "C:\\leavers.csv", "..\\leavers.csv", ".."})
  void refusesAPathThatLeadsOut(String name) {
    assertThat(refused(zip(Map.of(name, CLASSIC)))).hasMessageContaining("dieser Pfad führt aus ihr hinaus");
  }

  @Test
  void refusesAZipInAZip() {
    assertThat(refused(zip(Map.of("innen.zip", zip(Map.of("leavers.csv", CLASSIC))))))
        .hasMessageContaining("Das ist eine Zip-Datei in einer Zip-Datei");
  }

  @Test
  void refusesAnEmptyZip() {
    assertThat(refused(zip(Map.of()))).hasMessageContaining("Die Zip-Datei enthält keine Datei.");
  }

  @Test
  void refusesAZipWithAPassword() {
    byte[] zip = zip(Map.of("leavers.csv", CLASSIC));
    zip[6] |= 1;

    assertThat(refused(zip)).hasMessageContaining("mit einem Passwort geschützt");
  }

  @Test
  void refusesAZipCutAnywhere() {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("a.csv", CLASSIC);
    files.put("b.csv", FLAT);
    byte[] zip = zip(files);

    for (int length = 4; length < zip.length; length++) {
      byte[] cut = Arrays.copyOf(zip, length);
      assertThatThrownBy(() -> read(cut, ReadingLimits.usual(), TableSink.NOWHERE)).isInstanceOf(TableFault.class);
    }
  }

  @Test
  void refusesAZipWhoseContentWasChanged() {
    byte[] zip = zip(Map.of("leavers.csv", CLASSIC));
    zip[zip.length / 2] ^= 0x55;

    assertThat(refused(zip)).isNotNull();
  }

  @Test
  void refusesAZipThatGrowsTooMuch() {
    byte[] bomb = zip(Map.of("bomb.csv", repeated(60 << 20)));

    assertThat(bomb.length).isLessThan(1 << 20);
    assertThat(refused(bomb)).hasMessageContaining("wächst beim Entpacken auf mehr als das 250-Fache");
  }

  @Test
  void refusesAZipThatUnpacksToMoreThanTheLimit() {
    assertThat(catchThrowableOfType(TableFault.class,
        () -> read(zip(Map.of("a.csv", repeated(3 << 20))), ReadingLimits.ofMegabytes(2), TableSink.NOWHERE)))
        .hasMessageContaining("Die Zip-Datei enthält entpackt mehr als 2 MB und wird nicht eingelesen.");
  }

  @Test
  void refusesTooManyMembers() {
    var files = new LinkedHashMap<String, byte[]>();
    for (int at = 0; at < 501; at++) {
      files.put(at + ".csv", FLAT);
    }

    assertThat(refused(zip(files))).hasMessageContaining("mehr als 500 Dateien");
  }

  private static byte[] repeated(int length) {
    byte[] head = CollectedTable.text("leavers-2023.csv").substring(0, CollectedTable.text("leavers-2023.csv").indexOf("2023;DG"))
        .getBytes(CollectedTable.WESTERN);
    byte[] content = Arrays.copyOf(head, length);
    Arrays.fill(content, head.length, length, (byte) '\n');
    return content;
  }

  private static TableFault refused(byte[] zip) {
    return catchThrowableOfType(TableFault.class, () -> read(zip, ReadingLimits.usual(), TableSink.NOWHERE));
  }

  private static List<TableReading> read(byte[] zip, ReadingLimits limits, TableSink sink) {
    return new OfficialTables(REGIONS, limits).read(CollectedTable.source("tabellen.zip", zip), sink);
  }

  private static byte[] zip(Map<String, byte[]> files) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return bytes.toByteArray();
  }
}
