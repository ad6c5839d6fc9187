package de.transferlotse.benchmark;

import com.icegreen.greenmail.util.GreenMail;
import de.transferlotse.support.FirstContactScript;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** What the benchmarks put in the place of the operator's database and SMTP server, and who watches the engine. */
@TestConfiguration(proxyBeanMethods = false)
@Import(FirstContactScript.class)
class BenchmarkInfrastructure {

  @Bean
  BenchmarkDatabase dataSource() {
    return new BenchmarkDatabase();
  }

  @Bean(destroyMethod = "")
  GreenMail greenMail() {
    return BenchmarkServers.MAIL;
  }

  @Bean
  DynamicPropertyRegistrar mailPort() {
    return registry -> registry.add("transferlotse.mail.port", () -> BenchmarkServers.MAIL.getSmtp().getPort());
  }

  @Bean
  EngineWatch engineWatch() {
    return new EngineWatch();
  }
}
