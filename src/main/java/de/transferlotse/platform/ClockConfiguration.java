package de.transferlotse.platform;

import de.transferlotse.calendar.OfficeTime;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

  @Bean
  @Production
  Clock systemClock() {
    return Clock.system(OfficeTime.ZONE);
  }

  @Bean
  @Profile("demo | test")
  AdjustableClock adjustableClock() {
    return new AdjustableClock(OfficeTime.ZONE);
  }
}
