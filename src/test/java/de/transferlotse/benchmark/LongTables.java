package de.transferlotse.benchmark;

import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.io.ByteArrayInputStream;
import java.util.stream.IntStream;

/** Tables as long as the offices deliver at most, of Kreise in all Länder. */
final class LongTables {

  static final int REGIONS = 500;
  static final int COLUMNS = 12;
  static final int YEARS = 25;

  private static final int PORTION = 1000;
  private static final int FIRST_YEAR = 1999;
  private static final String FLAT_HEAD = "statistics_code;statistics_label;time_code;time_label;time;1_variable_code;"
      + "1_variable_label;1_variable_attribute_code;1_variable_attribute_label;2_variable_code;2_variable_label;"
      + "2_variable_attribute_code;2_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label\n";

  private LongTables() {}

  static byte[] classic() {
    var text = new StringBuilder("GENESIS-Tabelle: 99999-01-01-4\nZahlen;;;;;;;;;;;;;;\nProbestatistik;;;;;;;;;;;;;;\n;;");
    IntStream.rangeClosed(1, COLUMNS).forEach(column -> text.append(";Spalte ").append(column));
    text.append("\n;;").append(";Anzahl".repeat(COLUMNS)).append('\n');
    for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
      for (int region = 0; region < REGIONS; region++) {
        text.append(year).append(';').append(key(region)).append(";      Gebiet ").append(region).append(", Kreis");
        for (int column = 0; column < COLUMNS; column++) {
          text.append(';').append(year * 7 + region * 31 + column * 1009);
        }
        text.append('\n');
      }
    }
    text.append("__________\n\"© Statistische Ämter\"\nStand: 13.03.2025 / 16:40:08\n");
    return text.toString().getBytes(Charset.forName("windows-1252"));
  }

  // Of Länder whose Kreise are not all known by name: 03101 and following, 05101 and following, …
  private static String key(int region) {
    return "%02d%03d".formatted(3 + region / 250 * 2, 101 + region % 250);
  }

  /** A flat file that is made while it is read. */
  static InputStream flat(int values) {
    return new SequenceInputStream(new Enumeration<>() {
      private int portion = -1;

      @Override
      public boolean hasMoreElements() {
        return portion * PORTION < values - PORTION;
      }

      @Override
      public InputStream nextElement() {
        portion++;
        var rows = new StringBuilder(portion == 0 ? FLAT_HEAD : "");
        IntStream.range(portion * PORTION, (portion + 1) * PORTION).forEach(row -> rows.append(line(row)));
        return new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8));
      }
    });
  }

  private static String line(int row) {
    int region = row % REGIONS;
    int age = row / REGIONS % (COLUMNS * 4);
    int year = FIRST_YEAR + row / REGIONS / (COLUMNS * 4);
    return "12411;Fortschreibung des Bevölkerungsstandes;STAG;Stichtag;%d-12-31;KREISE;Kreise und kreisfreie Städte;%s;Gebiet %d;ALTX;Altersgruppen;ALT%d;Alter %d;%d;Anzahl;BEVSTD;Bevölkerungsstand\n"
        .formatted(year, key(region), region, age, age, row);
  }
}
