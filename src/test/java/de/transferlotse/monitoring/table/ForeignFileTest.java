package de.transferlotse.monitoring.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignFileTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      <!DOCTYPE html><title>Anmeldung</title> | Das ist eine Webseite und keine Tabelle
      %PDF-1.7                                | Das ist eine PDF-Datei
      {"Status": {"Code": 104}}               | Das ist eine Antwort der Schnittstelle
      Name;Wert                               | Die Datei beginnt mit „Name;Wert“ und ist keine Tabelle der Regionaldatenbank
      Tabelle: Absolvierende                  | „Absolvierende“ ist kein Code einer Tabelle
      statistics_code;value                   | Dem Flat File fehlt die Spalte „statistics_label“
      """)
  void saysWhatWasDroppedInInsteadOfATable(String content, String message) {
    assertThat(refused(content.getBytes(StandardCharsets.UTF_8))).hasMessageContaining(message);
  }

  @Test
  void saysThatAFileIsEmpty() {
    assertThat(refused(new byte[0])).hasMessage("„tabelle.csv“: Die Datei ist leer.");
  }

  @Test
  void recognisesAnOldExcelWorkbookRenamedToCsv() {
    byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};

    assertThat(refused(ole)).hasMessageContaining("Das ist eine Excel-Mappe und keine CSV-Datei");
  }

  @Test
  void recognisesAnExcelWorkbookRenamedToCsv() throws IOException {
    var file = new ByteArrayOutputStream();
    try (var workbook = new XSSFWorkbook()) {
      workbook.createSheet("Tabelle").createRow(0).createCell(0).setCellValue("Tabelle: 21111-02-06-4");
      workbook.write(file);
    }

    assertThat(refused(file.toByteArray())).hasMessageContaining("Das ist eine Excel-Mappe und keine CSV-Datei");
  }

  private static TableFault refused(byte[] content) {
    return catchThrowableOfType(TableFault.class, () -> CollectedTable.of("tabelle.csv", content));
  }
}
