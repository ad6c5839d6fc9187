package de.transferlotse.support;

import com.icegreen.greenmail.util.GreenMail;
import de.transferlotse.engine.security.Pbkdf2PasswordEncryptor;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** What the tests put in the place of the operator's database and SMTP server. */
@TestConfiguration(proxyBeanMethods = false)
@Import(FirstContactScript.class)
class TestInfrastructure {

  @Bean
  TestDatabases dataSource() {
    return new TestDatabases();
  }

  /** Tests sign in hundreds of times, and a good hash is slow on purpose. */
  @Bean
  @Primary
  PasswordEncryptor quickPasswords() {
    return new Pbkdf2PasswordEncryptor(1);
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
