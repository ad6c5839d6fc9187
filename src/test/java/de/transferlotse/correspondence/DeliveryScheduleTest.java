package de.transferlotse.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.event.TransactionalEventListenerFactory;

class DeliveryScheduleTest extends MailTest {

  private static final String KREIS = "bildungsbuero@kreis-lup.example";

  @Test
  void deliversRightAfterTheStepIsCommittedWithoutHoldingItUp() throws IOException {
    try (ScriptedSmtpServer server = new ScriptedSmtpServer(); var scheduled = schedule(server.port())) {
      await().until(() -> scheduled.getBean(DeliverySchedule.class).isRunning());
      // Past the first round, the next one by itself is five seconds away.
      await().pollDelay(Duration.ofMillis(1500)).until(() -> true);

      transaction.executeWithoutResult(status -> {
        outbox.queue(confirmation("1", KREIS));
        scheduled.publishEvent(new MailQueued());
      });

      await().atMost(Duration.ofSeconds(3)).until(() -> state() == MailState.SENT);
    }
  }

  @Test
  void showsHowManyMailsStandInEachState() {
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    new MailMetrics(jdbc).bindTo(registry);

    queue(confirmation("1", KREIS));

    assertThat(registry.get("transferlotse.mails").tag("state", "waiting").gauge().value()).isOne();
    assertThat(registry.get("transferlotse.mails").tag("state", "failed").gauge().value()).isZero();
  }

  private AnnotationConfigApplicationContext schedule(int port) {
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    context.registerBean(Delivery.class, () -> deliveryTo(port));
    context.registerBean(TransactionalEventListenerFactory.class);
    context.registerBean(DeliverySchedule.class);
    context.refresh();
    return context;
  }
}
