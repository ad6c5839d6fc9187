package de.transferlotse.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class StartChecksTest {

  @ParameterizedTest
  @CsvSource({"https://lotse.example, true", "http://localhost:8080,"})
  void cookiesAreSecureWhereBrowsersComeEncrypted(String baseUrl, String secure) {
    new ApplicationContextRunner()
        .withPropertyValues("spring.profiles.active=test", "transferlotse.mail.host=localhost",
            "transferlotse.mail.from=lotse@transferlotse.example", "transferlotse.admin.user=verwaltung",
            "transferlotse.admin.password=ein langes Kennwort", "transferlotse.agency.name=Transferagentur",
            "transferlotse.agency.imprint=Transferagentur", "transferlotse.answers.base-url=https://antwort.example",
            "transferlotse.base-url=" + baseUrl)
        .withInitializer(new StartChecks())
        .run(context -> {
          assertThat(context).hasNotFailed();
          assertThat(context.getEnvironment().getProperty("server.servlet.session.cookie.secure")).isEqualTo(secure);
        });
  }
}
