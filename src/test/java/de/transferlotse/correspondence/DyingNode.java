package de.transferlotse.correspondence;

import de.transferlotse.correspondence.smtp.Outcome;
import de.transferlotse.correspondence.smtp.SmtpServer;
import de.transferlotse.platform.ChildJvm;
import de.transferlotse.platform.Logo;
import de.transferlotse.support.EngineTest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Another JVM that delivers from the test's database and stands still at one moment, to be killed there. */
final class DyingNode {

  private DyingNode() {}

  /** Where it stands still. */
  enum Moment { BEFORE_SENDING, BEFORE_RECORDING }

  /** Starts it and kills it, as nothing but the kernel can, once it stands still. */
  static void killAt(Moment moment, String database, int smtpPort) throws IOException, InterruptedException {
    ChildJvm.startUntilReady(DyingNode.class, moment.name(), database, String.valueOf(smtpPort)).destroyForcibly().waitFor();
  }

  public static void main(String[] arguments) {
    Moment moment = Moment.valueOf(arguments[0]);
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(arguments[1]);
    JdbcClient jdbc = JdbcClient.create(source);
    Clock clock = Clock.fixed(EngineTest.START, ZoneOffset.UTC);
    Sender sender = new Sender("transferagentur@transferlotse.example", "Agentur", "transferagentur@transferlotse.example",
        Logo.NONE);
    Claims claims = new Claims(jdbc, sender) {
      @Override
      boolean begin(UUID mail, String node, Duration lease) {
        standStillIf(moment == Moment.BEFORE_SENDING);
        return super.begin(mail, node, lease);
      }
    };
    Results results = new Results(jdbc, claims, event -> {}, clock) {
      @Override
      void record(ClaimedMail mail, String node, Outcome outcome) {
        standStillIf(outcome.kind() == Outcome.Kind.ACCEPTED);
      }
    };
    SmtpServer server = new SmtpServer("127.0.0.1", Integer.parseInt(arguments[2]), "", "", SmtpServer.Encryption.NONE,
        Duration.ofSeconds(20));
    new Delivery(claims, results, new MailServerContact(jdbc, event -> {}, clock), sender, server, new NoFiles(),
        (mail, requests) -> Map.of(), clock)
        .deliverDue();
  }

  private static void standStillIf(boolean here) {
    if (here) {
      ChildJvm.ready();
      try {
        Thread.sleep(TimeUnit.MINUTES.toMillis(5));
      } catch (InterruptedException ended) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static final class NoFiles implements AttachmentSource {

    @Override
    public Attachment read(UUID document) {
      throw new NoSuchElementException();
    }

    @Override
    public long size(UUID document) {
      return 0;
    }
  }
}
