package de.transferlotse.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.mock.env.MockEnvironment;

class SettingsCheckTest {

  @TempDir private Path folder;

  private final MockEnvironment environment = new MockEnvironment()
      .withProperty("transferlotse.database.url", "jdbc:postgresql://db.example/lotse")
      .withProperty("transferlotse.database.user", "lotse")
      .withProperty("transferlotse.database.password", "geheim")
      .withProperty("transferlotse.mail.host", "mail.example")
      .withProperty("transferlotse.mail.from", "transferagentur@transferlotse.example")
      .withProperty("transferlotse.admin.user", "verwaltung")
      .withProperty("transferlotse.admin.password", "ein langes Kennwort")
      .withProperty("transferlotse.base-url", "https://lotse.example")
      .withProperty("transferlotse.answers.base-url", "https://antwort.example")
      .withProperty("transferlotse.agency.name", "Transferagentur Nord-Ost")
      .withProperty("transferlotse.agency.imprint", "Transferagentur Nord-Ost, Schwerin");

  @Test
  void completeSettingsPass() {
    assertThatCode(this::check).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "transferlotse.database.url", "transferlotse.database.user", "transferlotse.database.password",
      "transferlotse.mail.host", "transferlotse.mail.from", "transferlotse.admin.user",
      "transferlotse.admin.password", "transferlotse.base-url", "transferlotse.answers.base-url",
      "transferlotse.agency.name",
      "transferlotse.agency.imprint"})
  void namesAMissingSetting(String setting) {
    environment.setProperty(setting, " ");
    assertThatThrownBy(this::check).isInstanceOf(StartFailure.class).hasMessage(sentence(setting + " fehlt"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "transferlotse.database.url | jdbc:h2:mem:x | muss mit „jdbc:postgresql:“ beginnen",
      "transferlotse.mail.port | 70000 | muss eine Zahl von 1 bis 65535 sein",
      "transferlotse.mail.port | fünf | muss eine Zahl von 1 bis 65535 sein",
      "transferlotse.mail.timeout | bald | muss eine Dauer wie „20s“ sein",
      "transferlotse.mail.tls | vielleicht | muss „none“, „starttls“ oder „tls“ sein",
      "transferlotse.mail.from | Transferagentur | muss eine E-Mail-Adresse sein",
      "transferlotse.mail.bounce | Rückläufer | muss eine E-Mail-Adresse sein",
      "transferlotse.mail.max-size | viel | muss eine Größe wie „30MB“ sein",
      "transferlotse.mail.from | root@localhost | muss eine E-Mail-Adresse sein",
      "transferlotse.admin.user | ad min | darf nur Buchstaben, Ziffern und . _ @ - enthalten",
      "transferlotse.admin.password | kurz | braucht mindestens 10 Zeichen",
      "transferlotse.base-url | lotse.example | muss eine Adresse wie „https://lotse.example.org“ sein",
      "transferlotse.answers.base-url | antwort.example | muss eine Adresse wie „https://antwort.example.org“ sein",
      "transferlotse.answers.port | 70000 | muss eine Zahl von 0 bis 65535 sein",
      "transferlotse.answers.valid-for | lange | muss eine Dauer wie „60d“ sein",
      "transferlotse.agency.article | die die | muss „der“, „die“ oder „das“ sein",
      "transferlotse.agency.prefix | tno1 | muss aus 2 bis 6 Großbuchstaben bestehen"})
  void saysWhatAWrongSettingHasToBe(String setting, String value, String problem) {
    environment.setProperty(setting, value);
    assertThatThrownBy(this::check).hasMessage(sentence(setting + " " + problem));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "rueck@transferlotse.example", "Rueck@Transferlotse.Example"})
  void anAddressForBouncesMayBeGiven(String bounce) {
    environment.setProperty("transferlotse.mail.bounce", bounce);
    assertThatCode(this::check).doesNotThrowAnyException();
  }

  static Stream<Arguments> unfitLogos() {
    byte[] png = SampleLogos.png(600, 150);
    byte[] jpeg = SampleLogos.jpeg(600, 150);
    String format = "muss ein Bild im Format PNG oder JPEG sein";
    String broken = "muss ein unbeschädigtes Bild in RGB-Farben sein";
    return Stream.of(
        Arguments.of("empty", new byte[0], format),
        Arguments.of("text", "kein Bild".getBytes(StandardCharsets.UTF_8), format),
        Arguments.of("SVG", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8), format),
        Arguments.of("GIF", SampleLogos.gif(), format),
        Arguments.of("half a PNG", Arrays.copyOf(png, png.length / 2), broken),
        Arguments.of("half a JPEG", Arrays.copyOf(jpeg, jpeg.length / 2), broken),
        Arguments.of("printer's colours", SampleLogos.printersJpeg(), broken),
        Arguments.of("too wide", SampleLogos.png(1201, 40),
            "darf höchstens 1200 × 400 Pixel groß sein (das Bild hat 1201 × 40)"),
        Arguments.of("too high", SampleLogos.jpeg(200, 401),
            "darf höchstens 1200 × 400 Pixel groß sein (das Bild hat 200 × 401)"),
        Arguments.of("too heavy", Arrays.copyOf(png, 150 * 1024), "darf höchstens 100 kB groß sein (die Datei hat 150 kB)"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unfitLogos")
  void looksIntoTheFileOfTheLogo(String kind, byte[] content, String problem) throws IOException {
    Path file = Files.write(folder.resolve("logo.png"), content);
    environment.setProperty("transferlotse.agency.logo", file.toString());

    assertThatThrownBy(this::check).hasMessage(sentence("transferlotse.agency.logo " + problem));
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "gibt-es-nicht.png", "{0} $x #{2}.png"})
  void saysWhereItLookedForALogoThatIsNoFile(String name) {
    Path file = folder.resolve(name);
    environment.setProperty("transferlotse.agency.logo", file.toString());

    assertThatThrownBy(this::check).hasMessage(sentence("transferlotse.agency.logo muss eine Datei nennen, die es gibt und "
        + "die gelesen werden darf (gesucht: " + file + ")"));
  }

  @Test
  void aLogoIsTakenForWhatItHoldsWhateverItIsCalled() throws Exception {
    for (byte[] content : List.of(SampleLogos.png(1200, 400), SampleLogos.jpeg(40, 40))) {
      Path file = Files.write(folder.resolve("Unser Logo.bild"), content);
      environment.setProperty("transferlotse.agency.logo", " " + file + " ");

      assertThatCode(this::check).doesNotThrowAnyException();
      assertThat(LogoReader.read(file.toString()).content()).isEqualTo(content);
    }
  }

  @ParameterizedTest
  @CsvSource({"600, 150, 160, 40", "1200, 40, 240, 8", "400, 400, 40, 40", "100, 20, 100, 20", "1, 400, 1, 40"})
  void aLogoIsShownAtItsProportionsWithinTheNarrowestMail(int width, int height, int shownWidth, int shownHeight) {
    Logo logo = new Logo(new byte[] {1}, "image/png", width, height);

    assertThat(logo.shownWidth()).isEqualTo(shownWidth);
    assertThat(logo.shownHeight()).isEqualTo(shownHeight);
  }

  @Test
  void namesAllProblemsInOneSentence() {
    environment.setProperty("transferlotse.database.password", "");
    environment.setProperty("transferlotse.mail.port", "0");
    environment.setProperty("transferlotse.mail.host", "");
    assertThatThrownBy(this::check).hasMessageContaining("transferlotse.database.password fehlt")
        .hasMessageContaining("transferlotse.mail.port muss eine Zahl von 1 bis 65535 sein")
        .hasMessageContaining("transferlotse.mail.host fehlt");
  }

  @Test
  void theDemoNeedsNoDatabaseSettings() {
    environment.setProperty("transferlotse.database.url", "");
    environment.setActiveProfiles("demo");
    assertThatCode(this::check).doesNotThrowAnyException();
  }

  @Test
  void noPasswordIsPrintedWithTheSettings() {
    assertThat(new DatabaseSettings("jdbc:postgresql://db/lotse", "lotse", "geheim").toString())
        .doesNotContain("geheim");
    assertThat(new AdminSettings("verwaltung", "geheim").toString()).doesNotContain("geheim");
  }

  private void check() {
    ConfigurationPropertySources.attach(environment);
    SettingsCheck.of(environment);
  }

  private static String sentence(String problem) {
    return "Transferlotse startet nicht: " + problem + " (alle Einstellungen stehen in der README.md, "
        + "die Demo startet mit „mvn spring-boot:run“).";
  }
}
