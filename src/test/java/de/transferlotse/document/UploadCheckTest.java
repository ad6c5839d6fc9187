package de.transferlotse.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.input.Rejection;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class UploadCheckTest {

  private final UploadCheck check = new UploadCheck();

  @Test
  void takesTheFourTypes() throws IOException {
    assertThat(check.check("a.pdf", SampleFiles.pdf()).type()).isEqualTo(FileType.PDF);
    assertThat(check.check("a.docx", SampleFiles.docx()).type()).isEqualTo(FileType.DOCX);
    assertThat(check.check("a.png", SampleFiles.image("png")).type()).isEqualTo(FileType.PNG);
    assertThat(check.check("a.jpeg", SampleFiles.image("jpg")).fileName()).isEqualTo("a.jpeg");
  }

  @Test
  void correctsTheEndingOfAPictureNamedPdf() throws IOException {
    CheckedFile file = check.check("Unterschrift.pdf", SampleFiles.image("png"));
    assertThat(file.fileName()).isEqualTo("Unterschrift.png");
    assertThat(file.type().contentType()).isEqualTo("image/png");
  }

  @Test
  void refusesAProgramNamedPdf() {
    refuses("Rechnung.pdf", HexFormat.of().parseHex("4d5a90000300000004000000ffff0000"), "nehmen wir nicht an");
  }

  @Test
  void refusesAWebPageNamedPdf() {
    refuses("Seite.pdf", SampleFiles.bytes("<html><script>alert(1)</script>"), "nehmen wir nicht an");
  }

  @Test
  void refusesAPdfThatIsCutOff() {
    refuses("a.pdf", SampleFiles.bytes("%PDF-1.7\nund sonst nichts"), "beschädigt");
  }

  @Test
  void refusesAnEncryptedPdfWithAndWithoutPassword() throws IOException {
    refuses("a.pdf", SampleFiles.lockedPdf("auf"), "verschlüsselt");
    refuses("a.pdf", SampleFiles.lockedPdf(""), "verschlüsselt");
  }

  @Test
  void refusesWordWithMacrosUnderAnyName() throws IOException {
    refuses("Entwurf.docx", SampleFiles.docm(), "Makros");
  }

  @Test
  void refusesOtherZips() throws IOException {
    refuses("Tabelle.docx", SampleFiles.spreadsheet(), "kein Word-Dokument");
  }

  @Test
  void refusesAWordFileBehindAPassword() {
    refuses("Entwurf.docx", HexFormat.of().parseHex("d0cf11e0a1b11ae10000000000000000"), "Kennwort");
  }

  @Test
  void refusesABombWithoutUnpackingItAll() throws IOException {
    refuses("Entwurf.docx", SampleFiles.bomb(), "ungewöhnlich groß");
  }

  @Test
  void refusesADamagedPicture() throws IOException {
    refuses("a.png", Arrays.copyOf(SampleFiles.image("png"), 12), "Bild ist beschädigt");
  }

  @Test
  void refusesAnEmptyFile() {
    refuses("a.pdf", new byte[0], "leer");
  }

  @Test
  void refusesMoreThanTwentyMegabytes() {
    refuses("a.pdf", new byte[21 * 1024 * 1024], "20 MB");
  }

  private void refuses(String name, byte[] content, String words) {
    assertThatThrownBy(() -> check.check(name, content)).isInstanceOf(Rejection.class).hasMessageContaining(words)
        .extracting(refused -> ((Rejection) refused).status()).isEqualTo(400);
  }
}
