package de.transferlotse.correspondence.demo;

import de.transferlotse.correspondence.smtp.SmtpServer;
import de.transferlotse.correspondence.smtp.SmtpServer.Encryption;
import de.transferlotse.platform.MailSettings;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** In the demo no mail leaves the computer, whatever the settings say. */
@Profile("demo")
@Configuration(proxyBeanMethods = false)
class DemoMailConfiguration {

  @Bean
  DemoMailbox demoMailbox(@Value("${transferlotse.demo.directory:data}/mail") Path folder, Clock clock) {
    return new DemoMailbox(folder, clock);
  }

  @Bean
  DemoMailServer demoMailServer(MailSettings mail, DemoMailbox mailbox) {
    return new DemoMailServer(mail.port(), mailbox);
  }

  @Bean
  SmtpServer demoSmtpServer(DemoMailServer server, MailSettings mail) {
    return new SmtpServer(DemoMailServer.HOST, server.port(), "", "", Encryption.NONE, mail.timeout());
  }
}
