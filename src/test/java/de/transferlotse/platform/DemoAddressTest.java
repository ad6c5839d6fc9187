package de.transferlotse.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class DemoAddressTest {

  @ParameterizedTest
  @CsvSource({"server.port, 8099, http://localhost:8099", "server.address, 127.0.0.1, http://localhost:8080"})
  void linksInMailsLeadToThePortThatTheDemoListensOn(String setting, String value, String address) {
    var environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("command line", Map.of(setting, value)));
    ConfigDataEnvironmentPostProcessor.applyTo(environment, null, null, "demo");

    assertThat(Binder.get(environment).bind("transferlotse", WebSettings.class).get().baseUrl()).isEqualTo(address);
  }
}
