package de.transferlotse.monitoring.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetTest {

  private static final String TABLE = "leavers-2023.csv";

  @ParameterizedTest
  @CsvSource({"windows-1252,\\n", "windows-1252,\\r\\n", "ISO-8859-1,\\n", "UTF-8,\\n", "UTF-8,\\r\\n"})
  void readsTheSameFromEachCharsetAndEachEndOfLine(String charset, String end) throws Exception {
    byte[] file = CollectedTable.text(TABLE).replace("\n", end.translateEscapes()).getBytes(charset);

    CollectedTable read = CollectedTable.of(TABLE, file);

    assertThat(read.said()).isEqualTo(CollectedTable.fixture(TABLE).said());
    assertThat(read.reading().head()).isEqualTo(CollectedTable.fixture(TABLE).reading().head());
    assertThat(read.reading().foot()).isEqualTo(CollectedTable.fixture(TABLE).reading().foot());
  }

  @Test
  void readsUtf8WithAByteOrderMark() {
    CollectedTable read = CollectedTable.of(TABLE, ("\uFEFF" + CollectedTable.text(TABLE)).getBytes(StandardCharsets.UTF_8));

    assertThat(read.said()).isEqualTo(CollectedTable.fixture(TABLE).said());
    assertThat(read.reading().charset()).isEqualTo("UTF-8 mit BOM");
  }

  @Test
  void refusesWesternTextAfterUtf8() {
    TableFault fault = refused(mixed(StandardCharsets.UTF_8.name(), CollectedTable.WESTERN.name()));

    assertThat(fault).hasMessageContaining("ist nicht in UTF-8 geschrieben wie der Anfang der Datei");
    assertThat(fault.line()).isEqualTo(24);
    assertThat(fault.column()).isEqualTo(3);
    assertThat(fault.found()).contains("beck");
  }

  @Test
  void refusesUtf8AfterWesternText() {
    TableFault fault = refused(mixed(CollectedTable.WESTERN.name(), StandardCharsets.UTF_8.name()));

    assertThat(fault).hasMessageContaining("ist nicht in windows-1252 geschrieben");
    assertThat(fault.line()).isEqualTo(24);
  }

  @Test
  void refusesUtf16() {
    assertThat(refused(CollectedTable.text(TABLE).getBytes(StandardCharsets.UTF_16))).hasMessageContaining("UTF-16");
  }

  private static byte[] mixed(String head, String rows) {
    String text = CollectedTable.text(TABLE);
    int cut = text.indexOf("2023;01003");
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(text.substring(0, cut).getBytes(Charset.forName(head)));
    bytes.writeBytes(text.substring(cut).getBytes(Charset.forName(rows)));
    return bytes.toByteArray();
  }

  private static TableFault refused(byte[] file) {
    return catchThrowableOfType(TableFault.class, () -> CollectedTable.of(TABLE, file));
  }
}
