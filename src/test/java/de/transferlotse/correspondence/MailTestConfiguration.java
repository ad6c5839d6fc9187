package de.transferlotse.correspondence;

import de.transferlotse.correspondence.template.MailRenderer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.context.annotation.Bean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The mail part of the application on a real PostgreSQL, without the engine. */
@TestConfiguration(proxyBeanMethods = false)
@EnableTransactionManagement
@Import({MailRenderer.class, Outbox.class, OutgoingMails.class, Claims.class, Results.class})
class MailTestConfiguration {

  static final UUID PLAN = UUID.fromString("00000000-0000-4000-8000-000000000001");
  static final UUID BIG = UUID.fromString("00000000-0000-4000-8000-000000000002");

  @Bean(destroyMethod = "close")
  EmbeddedPostgres postgres() throws IOException {
    return EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").setPGStartupWait(Duration.ofSeconds(60))
        .start();
  }

  @Bean
  DataSource dataSource(EmbeddedPostgres postgres) {
    return postgres.getPostgresDatabase();
  }

  @Bean
  SpringLiquibase liquibase(DataSource dataSource) {
    SpringLiquibase liquibase = new SpringLiquibase();
    liquibase.setDataSource(dataSource);
    liquibase.setChangeLog("classpath:db/changelog/capabilities/40-correspondence.sql");
    return liquibase;
  }

  @Bean
  @DependsOn("liquibase")
  JdbcClient jdbcClient(DataSource dataSource) {
    return JdbcClient.create(dataSource);
  }

  @Bean
  PlatformTransactionManager transactionManager(DataSource dataSource) {
    return new JdbcTransactionManager(dataSource);
  }

  @Bean
  TransactionTemplate transactionTemplate(PlatformTransactionManager manager) {
    return new TransactionTemplate(manager);
  }

  @Bean
  TestClock clock() {
    return new TestClock();
  }

  @Bean
  Sender sender() {
    return new Sender("transferagentur@transferlotse.example", "Transferagentur Nord-Ost",
        "Transferagentur Nord-Ost, Büros Schwerin und Kiel", "Datenschutz: transferlotse.example/datenschutz");
  }

  @Bean
  AttachmentSource attachmentSource() {
    return document -> {
      if (document.equals(BIG)) {
        return new AttachmentSource.Attachment("gross.bin", "application/octet-stream", new byte[20_000_000]);
      }
      if (!document.equals(PLAN)) {
        throw new NoSuchElementException();
      }
      return new AttachmentSource.Attachment("Umsetzungsplan für Plön – Übersicht.pdf", "application/pdf",
          "%PDF-1.7 ä".getBytes(StandardCharsets.UTF_8));
    };
  }

  @Bean
  Failures failures() {
    return new Failures();
  }

  static class Failures {

    final List<MailFailed> seen = new ArrayList<>();

    @EventListener
    void note(MailFailed event) {
      seen.add(event);
    }
  }
}
