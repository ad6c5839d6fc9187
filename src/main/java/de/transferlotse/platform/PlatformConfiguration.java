package de.transferlotse.platform;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MailSettings.class, AdminSettings.class, AgencySettings.class, WebSettings.class,
    AnswerSettings.class})
class PlatformConfiguration {

  /** From the file that the start checks have looked at; {@link Logo#NONE} if none is set. */
  @Bean
  Logo logo(AgencySettings agency) throws UnfitLogoException {
    return agency.logo().isBlank() ? Logo.NONE : LogoReader.read(agency.logo());
  }
}
