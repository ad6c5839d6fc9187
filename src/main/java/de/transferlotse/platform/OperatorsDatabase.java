package de.transferlotse.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** In real operation the PostgreSQL is the operator's, named by three settings. */
@Configuration(proxyBeanMethods = false)
@Production
@EnableConfigurationProperties(DatabaseSettings.class)
class OperatorsDatabase {

  @Bean
  HikariDataSource dataSource(DatabaseSettings settings) {
    HikariConfig pool = new HikariConfig();
    pool.setJdbcUrl(settings.url());
    pool.setUsername(settings.user());
    pool.setPassword(settings.password());
    pool.setConnectionTimeout(10_000);
    try {
      return new HikariDataSource(pool);
    } catch (PoolInitializationException unreachable) {
      throw new StartFailure(("Transferlotse startet nicht: Die Datenbank „%s“ ist nicht erreichbar oder lässt "
          + "„%s“ nicht hinein (%s).").formatted(settings.url().replaceFirst("\\?.*", ""), settings.user(),
          unreachable.getCause().getMessage()), unreachable);
    }
  }
}
