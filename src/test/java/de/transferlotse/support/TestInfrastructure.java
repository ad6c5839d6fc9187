package de.transferlotse.support;

import com.icegreen.greenmail.util.GreenMail;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** What the tests put in the place of the operator's database and SMTP server. */
@TestConfiguration(proxyBeanMethods = false)
@Import(FirstContactScript.class)
class TestInfrastructure {

  @Bean
  TestDatabases dataSource() {
    return new TestDatabases();
  }

  @Bean(destroyMethod = "")
  GreenMail greenMail() {
    return TestServers.MAIL;
  }

  @Bean
  DynamicPropertyRegistrar mailPort() {
    return registry -> registry.add("transferlotse.mail.port", () -> TestServers.MAIL.getSmtp().getPort());
  }
}
