package de.transferlotse.monitoring.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LargeFileTest {

  private static final int MEGABYTE = 1 << 20;

  @Test
  void readsALongFileWithoutHoldingIt() {
    var file = new Rows(300_000);
    var sum = new AtomicLong();

    var readings = new OfficialTables(Regions.bundled(), ReadingLimits.usual())
        .read(new TableSource("lang.csv", () -> file), cell -> sum.addAndGet(cell.value().digits()));

    assertThat(readings.get(0).cells()).isEqualTo(300_000);
    assertThat(sum.get()).isEqualTo(300_000L * 299_999 / 2);
  }

  @Test
  void refusesAFileBeyondTheLimitWithoutReadingOn() {
    var endless = new Rows(Integer.MAX_VALUE);

    TableFault fault = catchThrowableOfType(TableFault.class, () -> new OfficialTables(Regions.bundled(),
        ReadingLimits.ofMegabytes(2)).read(new TableSource("endlos.csv", () -> endless), TableSink.NOWHERE));

    assertThat(fault).hasMessage("„endlos.csv“: Die Datei ist größer als 2 MB und wird nicht eingelesen.");
    assertThat(endless.given).isLessThan(2 * MEGABYTE + 300_000);
  }

  @Test
  void refusesMoreRowsThanCanBeComparedWithEachOther() {
    var limits = new ReadingLimits(MEGABYTE, 1000, MEGABYTE, 250, 10);

    TableFault fault = catchThrowableOfType(TableFault.class, () -> new OfficialTables(Regions.bundled(), limits)
        .read(new TableSource("viele.csv", () -> new Rows(2000)), TableSink.NOWHERE));

    assertThat(fault).hasMessageContaining("Die Datei hat mehr als 1000 Zeilen");
  }

  @Test
  void refusesALineThatDoesNotEnd() {
    byte[] endless = ("statistics_code;" + "x".repeat(MEGABYTE)).getBytes(StandardCharsets.UTF_8);

    assertThat(catchThrowableOfType(TableFault.class, () -> CollectedTable.of("zeile.csv", endless)))
        .hasMessage("„zeile.csv“, Zeile 1: Die Zeile ist zu lang für eine Tabelle.");
  }

  /** A flat file that is made while it is read. */
  private static final class Rows extends InputStream {

    private final int rows;
    private int row;
    private long given;
    private byte[] line = """
        statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;1_variable_attribute_code;\
        1_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label
        """.getBytes(StandardCharsets.UTF_8);
    private int at;

    Rows(int rows) {
      this.rows = rows;
    }

    @Override
    public int read() {
      if (at == line.length) {
        if (row == rows) {
          return -1;
        }
        line = ("11111;Gebietsstand;STAG;Stichtag;" + (1950 + row / 100_000) + "-12-31;GEMEIN;Gemeinden;%08d;Gemeinde;%d;Anzahl;X;Größe\n")
            .formatted(9_000_000 + row % 100_000, row).getBytes(StandardCharsets.UTF_8);
        row++;
        at = 0;
      }
      given++;
      return line[at++];
    }
  }
}
