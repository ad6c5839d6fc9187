package de.transferlotse.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The demo brings its database along; closing the beans in their order stops the server after the pool. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoDatabase {

  @Bean(destroyMethod = "close")
  EmbeddedDatabase embeddedDatabase(
      @Value("${transferlotse.demo.directory:data}") Path directory,
      @Value("${transferlotse.demo.database-port:0}") int port) {
    return EmbeddedDatabase.start(directory, port);
  }

  @Bean
  HikariDataSource dataSource(EmbeddedDatabase database) {
    return database.pool();
  }
}
