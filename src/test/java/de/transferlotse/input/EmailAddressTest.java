package de.transferlotse.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @ParameterizedTest
  @CsvSource({
      "bildungsbuero@kreis-lup.example, bildungsbuero@kreis-lup.example",
      "'  Bildungsbuero@Kreis-LUP.Example ', bildungsbuero@kreis-lup.example",
      "o'neil+kbm@stadt.kiel.example, o'neil+kbm@stadt.kiel.example",
      "post@xn--plnerland-27a.example, post@xn--plnerland-27a.example",
      "post@kreis.xn--p1ai, post@kreis.xn--p1ai"})
  void isKeptWithoutBlanksInLowerCase(String entered, String kept) {
    assertThat(EmailAddress.of(entered).value()).isEqualTo(kept);
    assertThat(EmailAddress.of(entered)).hasToString(kept);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  "})
  void asksForAMissingAddress(String entered) {
    refused(entered, "Bitte geben Sie eine E-Mail-Adresse an.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a@kreis.example\r\nBcc: b@kreis.example", "a@kreis.example\n", "a\t@kreis.example", "a\0@b.de"})
  void refusesLineBreaksAndControlCharactersThatCouldAddHeaders(String entered) {
    refused(entered, "Die E-Mail-Adresse darf keinen Zeilenumbruch und keine Steuerzeichen enthalten.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kreis.example", "a@b@kreis.example", "a@kreis.example, b@kreis.example"})
  void refusesAnythingButOneAt(String entered) {
    refused(entered, "Die E-Mail-Adresse muss genau ein @ enthalten.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"büro@kreis.example", "post@plön.example", "post@\u212Areis.example", "a\u00A0b@kreis.example"})
  void refusesUmlautsThatNotEveryMailServerUnderstands(String entered) {
    refused(entered, "Die E-Mail-Adresse darf keine Umlaute oder anderen Sonderzeichen enthalten; "
        + "eine Domain mit Umlaut schreiben Sie bitte in ihrer Form mit „xn--“.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"@kreis.example", "a@", "a@kreis", "a@.example", "a@-kreis.example", "a@kreis-.example",
      "a@kreis..example", ".a@kreis.example", "a.@kreis.example", "a..b@kreis.example", "a b@kreis.example",
      "Bildungsbuero <a@kreis.example>", "a@kreis.123", "a@[127.0.0.1]", "\"a\"@kreis.example", "a@kreis.example;"})
  void refusesWhatNoMailServerWouldTake(String entered) {
    refused(entered, "Die E-Mail-Adresse ist nicht gültig; "
        + "bitte prüfen Sie die Schreibweise, zum Beispiel „bildungsbuero@kreis.example“.");
  }

  @Test
  void refusesWhatIsTooLong() {
    refused("a".repeat(65) + "@kreis.example", "Die E-Mail-Adresse ist zu lang.");
    refused("a@" + "kreis.".repeat(50) + "example", "Die E-Mail-Adresse ist zu lang.");
    assertThat(EmailAddress.of("a".repeat(64) + "@kreis.example").value()).hasSize(78);
  }

  private static void refused(String entered, String sentence) {
    assertThatExceptionOfType(Rejection.class).isThrownBy(() -> EmailAddress.of(entered)).withMessage(sentence)
        .satisfies(rejection -> assertThat(rejection.status()).isEqualTo(400));
  }
}
