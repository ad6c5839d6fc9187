package de.transferlotse.incident;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** Number of causes for which steps stand still, so that an operator notices. */
@Component
class IncidentMetrics implements MeterBinder {

  private final IncidentRows rows;

  IncidentMetrics(IncidentRows rows) {
    this.rows = rows;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("transferlotse.incidents", rows::open).description("Open causes for which steps stand still")
        .register(registry);
  }
}
