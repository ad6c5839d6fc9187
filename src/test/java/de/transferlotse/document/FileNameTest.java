package de.transferlotse.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

  @ParameterizedTest
  @CsvSource(textBlock = """
      Zielvereinbarung.pdf,               Zielvereinbarung.pdf
      Größe & Übersicht 2026.PDF,         Größe & Übersicht 2026.pdf
      C:\\Users\\x\\Beschluss.pdf,        Beschluss.pdf
      ../../etc/passwd,                   passwd.pdf
      Rechnung.pdf.exe,                   Rechnung.pdf
      Beschluss Nr.12,                    Beschluss Nr.12.pdf
      Ja?<Nein>|.pdf,                     Ja__Nein__.pdf
      .pdf,                               Dokument.pdf
      '',                                 Dokument.pdf
      """)
  void isSafeAndKeepsWhatMattered(String sent, String kept) {
    assertThat(FileName.clean(sent, FileType.PDF)).isEqualTo(kept);
  }

  @Test
  void losesControlAndTurningCharacters() {
    assertThat(FileName.clean("Be\r\nschluss\u202Efdp.exe\u0000", FileType.PDF)).isEqualTo("Beschlussfdp.pdf");
  }

  @Test
  void joinsUmlautsThatCameInTwoParts() {
    assertThat(FileName.clean("Beschlu\u0308sse.pdf", FileType.PDF)).isEqualTo("Beschlüsse.pdf");
  }

  @Test
  void cutsThreeHundredCharactersAndKeepsTheEnding() {
    assertThat(FileName.clean("ä".repeat(300) + ".pdf", FileType.PDF)).hasSize(120).endsWith("ä.pdf");
  }

  @Test
  void nameMayBeMissing() {
    assertThat(FileName.clean(null, FileType.JPEG)).isEqualTo("Dokument.jpg");
  }
}
