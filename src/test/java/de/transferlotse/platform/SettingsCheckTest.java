package de.transferlotse.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.mock.env.MockEnvironment;

class SettingsCheckTest {

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
