package de.transferlotse.correspondence;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.correspondence.MailServerContact.Outage;
import de.transferlotse.correspondence.MailServerContact.Waiting;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.stereotype.Component;

/** Red while the mail server fails us, so that whoever watches the application learns of it without a mail. */
@Component
class MailHealthIndicator extends AbstractHealthIndicator {

  private final MailServerContact contact;
  private final ObjectProvider<DeliverySchedule> schedule;

  MailHealthIndicator(MailServerContact contact, ObjectProvider<DeliverySchedule> schedule) {
    this.contact = contact;
    this.schedule = schedule;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    Optional<Outage> outage = contact.outage();
    Waiting waiting = contact.waiting();
    health.status(outage.isPresent() ? "DOWN" : "UP")
        .withDetail("Versand", schedule.getIfAvailable() == null ? "angehalten" : "läuft")
        .withDetail("Wartende E-Mails", waiting.count());
    if (waiting.oldest() != null) {
      health.withDetail("Älteste wartet seit", GermanDates.moment(waiting.oldest()));
    }
    outage.ifPresent(now -> health.withDetail("Störung", now.reason())
        .withDetail("Seit", GermanDates.moment(now.lostSince()))
        .withDetail("Nächster Versuch", GermanDates.moment(now.nextTryAt())));
  }
}
