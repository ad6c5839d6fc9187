package de.transferlotse.platform;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  @Bean
  @Production
  Clock systemClock() {
    return Clock.system(ZONE);
  }

  @Bean
  @Profile("demo | test")
  AdjustableClock adjustableClock() {
    return new AdjustableClock(ZONE);
  }
}
