package de.transferlotse.correspondence;

import de.transferlotse.correspondence.smtp.SmtpServer;
import de.transferlotse.correspondence.smtp.SmtpServer.Encryption;
import de.transferlotse.platform.AgencySettings;
import de.transferlotse.platform.Logo;
import de.transferlotse.platform.MailSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Outside the demo mails go to the operator's server. */
@Configuration(proxyBeanMethods = false)
class CorrespondenceConfiguration {

  @Bean
  Sender sender(MailSettings mail, AgencySettings agency, Logo logo) {
    return new Sender(mail.from().value(), HeaderText.oneLine(agency.name()), mail.bounceAddress().value(), logo);
  }

  @Bean
  @Profile("!demo")
  SmtpServer smtpServer(MailSettings mail) {
    return new SmtpServer(mail.host(), mail.port(), mail.user(), mail.password(),
        Encryption.valueOf(mail.tls().name()), mail.timeout());
  }
}
