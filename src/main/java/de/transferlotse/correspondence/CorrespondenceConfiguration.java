package de.transferlotse.correspondence;

import de.transferlotse.correspondence.smtp.SmtpServer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Outside the demo mails go to the operator's server. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class CorrespondenceConfiguration {

  @Bean
  @Profile("!demo")
  SmtpServer smtpServer(MailSettings settings) {
    MailSettings.Smtp smtp = settings.smtp();
    return new SmtpServer(smtp.host(), smtp.port(), smtp.user(), smtp.password(), smtp.startTls(), settings.timeout());
  }
}
