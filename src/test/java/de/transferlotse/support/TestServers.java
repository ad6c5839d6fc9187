package de.transferlotse.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.SpringApplication;

/** The one PostgreSQL and the one SMTP server of a test run, both on free ports, started when first asked for. */
public final class TestServers {

  public static final EmbeddedPostgres POSTGRES = postgres();
  static final GreenMail MAIL = mail();

  private static final AtomicBoolean AFTER_CONTEXTS = new AtomicBoolean();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      if (!AFTER_CONTEXTS.get()) {
        stop();
      }
    }));
  }

  private TestServers() {}

  private static GreenMail mail() {
    GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    return mail;
  }

  /** The library's own defaults are right here: a throw-away directory, no fsync. */
  private static EmbeddedPostgres postgres() {
    try {
      return EmbeddedPostgres.builder()
          .setLocaleConfig("locale", "C.UTF-8")
          .setPGStartupWait(Duration.ofSeconds(60))
          .setRegisterShutdownHook(false)
          .start();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Waits for the contexts, so that no pool loses its server. */
  static void stopAfterTheContexts() {
    if (AFTER_CONTEXTS.compareAndSet(false, true)) {
      SpringApplication.getShutdownHandlers().add(TestServers::stop);
    }
  }

  private static void stop() {
    try {
      MAIL.stop();
      POSTGRES.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
