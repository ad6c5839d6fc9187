package de.transferlotse.correspondence;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Number of mails in each state, so that an operator notices what waits or fails. */
@Component
class MailMetrics implements MeterBinder {

  private final JdbcClient jdbc;

  MailMetrics(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    for (MailState state : MailState.values()) {
      Gauge.builder("transferlotse.mails", () -> count(state)).tag("state", state.stored())
          .description("Mails to municipalities by state").register(registry);
    }
  }

  private long count(MailState state) {
    return jdbc.sql("select count(*) from mail where state = :state").param("state", state.stored())
        .query(Long.class).single();
  }
}
