package de.transferlotse.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Empties the demo's database and mailbox before anything uses them, if an earlier start was ended while filling them. */
@Component
@Profile("demo")
class HalfDoneDemo implements BeanPostProcessor {

  private static final Logger LOG = LoggerFactory.getLogger(HalfDoneDemo.class);

  private final Path mailbox;

  HalfDoneDemo(Environment settings) {
    mailbox = Path.of(settings.getProperty("transferlotse.demo.directory", "data"), "mail");
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (bean instanceof DataSource source && isHalfDone(JdbcClient.create(source))) {
      LOG.info("Die Demo-Daten sind unvollständig, weil ein früherer Start abgebrochen wurde; sie entstehen neu.");
      JdbcClient.create(source).sql("drop schema public cascade; create schema public").update();
      clearMailbox();
    }
    return bean;
  }

  private static boolean isHalfDone(JdbcClient database) {
    return database.sql("select to_regclass(?) is not null").param("public." + SeedingMark.TABLE)
        .query(Boolean.class).single()
        && database.sql("select exists (select from demo_seeding where not finished)").query(Boolean.class).single();
  }

  private void clearMailbox() {
    try {
      FileSystemUtils.deleteRecursively(mailbox);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot empty the demo's mailbox", e);
    }
  }
}
