package de.transferlotse.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.correspondence.DyingNode.Moment;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A node that is killed with signal 9 while it delivers; another one goes on in its place. */
class KilledNodeTest extends MailTest {

  private static final String KREIS = "bildungsbuero@kreis-lup.example";

  @Autowired private DataSource source;

  @Test
  void betweenRowAndSendingEveryMailGoesOutOnceAfterItsClaimHasRunOut() throws Exception {
    try (ScriptedSmtpServer server = new ScriptedSmtpServer()) {
      queue(confirmation("1", KREIS));
      queue(confirmation("2", KREIS));
      DyingNode.killAt(Moment.BEFORE_SENDING, database(), server.port());
      assertThat(server.completed).hasValue(0);
      assertThat(deliveryTo(server.port()).deliverDue()).isZero();

      claimsRunOut();

      assertThat(deliveryTo(server.port()).deliverDue()).isEqualTo(2);
      assertThat(server.completed).hasValue(2);
    }
  }

  @Test
  void betweenSendingAndRecordingOneMailIsUnclearForGoodAndTheOthersGoOut() throws Exception {
    try (ScriptedSmtpServer server = new ScriptedSmtpServer()) {
      queue(confirmation("1", KREIS));
      queue(confirmation("2", KREIS));
      DyingNode.killAt(Moment.BEFORE_RECORDING, database(), server.port());
      assertThat(server.completed).hasValue(1);

      claimsRunOut();
      clock.advance(Duration.ofDays(30));

      assertThat(deliveryTo(server.port()).deliverDue()).isOne();
      assertThat(deliveryTo(server.port()).deliverDue()).isZero();
      assertThat(server.completed).hasValue(2);
      assertThat(jdbc.sql("select state from mail order by state").query(String.class).list())
          .isEqualTo(List.of("sent", "unclear"));
    }
  }

  private void claimsRunOut() {
    jdbc.sql("update mail set claimed_until = clock_timestamp() - interval '1 second' where claimed_until is not null").update();
  }

  private String database() throws Exception {
    try (Connection connection = source.getConnection()) {
      return connection.getMetaData().getURL();
    }
  }
}
