package de.transferlotse.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class DemoGuardTest {

  private final MockEnvironment environment = new MockEnvironment().withProperty("server.address", "127.0.0.1");

  @ParameterizedTest
  @ValueSource(strings = {"transferlotse.database.url", "spring.datasource.url"})
  void refusesAnotherDatabase(String setting) {
    environment.setProperty(setting, "jdbc:postgresql://db.example/lotse?password=geheim");
    assertThatThrownBy(() -> DemoGuard.check(environment)).isInstanceOf(StartFailure.class)
        .hasMessage("Die Demo startet nicht: Sie bringt ihre eigene Datenbank mit und benutzt keine andere, "
            + setting + " nennt aber „jdbc:postgresql://db.example/lotse“.");
  }

  @ParameterizedTest
  @CsvSource({"transferlotse.mail.host, mail.example", "spring.mail.host, 192.0.2.7",
      "transferlotse.mail.host, 127.0.0.1.evil.example", "transferlotse.mail.host, 2001:db8::1"})
  void refusesAMailServerOutside(String setting, String host) {
    environment.setProperty(setting, host);
    assertThatThrownBy(() -> DemoGuard.check(environment))
        .hasMessage("Die Demo startet nicht: Sie versendet keine E-Mails nach draußen, "
            + setting + " nennt aber den Mailserver „" + host + "“.");
  }

  @ParameterizedTest
  @CsvSource({"server.address, 0.0.0.0", "server.address, ''", "server.address, '::'",
      "management.server.address, 192.0.2.7", "server.address, lotse.example"})
  void refusesToListenForOthers(String setting, String address) {
    environment.setProperty(setting, address);
    assertThatThrownBy(() -> DemoGuard.check(environment))
        .hasMessage("Die Demo startet nicht: Ihre Kennwörter sind allgemein bekannt, deshalb darf sie nur auf diesem "
            + "Rechner erreichbar sein; bitte " + setting + " auf „127.0.0.1“ lassen statt „" + address + "“.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "127.1.2.3", "::1", "[::1]"})
  void staysOnThisMachine(String address) {
    environment.setProperty("server.address", address);
    environment.setProperty("transferlotse.mail.host", address);
    assertThatCode(() -> DemoGuard.check(environment)).doesNotThrowAnyException();
  }
}
