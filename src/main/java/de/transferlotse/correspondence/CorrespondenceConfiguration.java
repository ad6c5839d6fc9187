package de.transferlotse.correspondence;

import de.transferlotse.correspondence.smtp.SmtpServer;
import de.transferlotse.correspondence.smtp.SmtpServer.Encryption;
import java.util.Locale;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Reads the settings; outside the demo mails go to the operator's server. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MailSettings.class, AgencyLines.class})
class CorrespondenceConfiguration {

  @Bean
  Sender sender(MailSettings mail, AgencyLines agency) {
    return new Sender(MailAddress.checked(mail.from()), agency.name(), agency.imprint(), agency.privacy());
  }

  @Bean
  @Profile("!demo")
  SmtpServer smtpServer(MailSettings mail) {
    return new SmtpServer(mail.host(), mail.port(), mail.user(), mail.password(),
        Encryption.valueOf(mail.tls().toUpperCase(Locale.ROOT)), mail.timeout());
  }
}
