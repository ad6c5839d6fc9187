package de.transferlotse.correspondence;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The operator's mail server; in the demo only {@code from} and {@code timeout} count.
 *
 * @param from functional mailbox that all mails come from
 * @param timeout for connecting and for each answer of the server
 */
@ConfigurationProperties("transferlotse.mail")
record MailSettings(String host, @DefaultValue("587") int port, @DefaultValue("") String user,
    @DefaultValue("") String password, String from, @DefaultValue("starttls") String tls,
    @DefaultValue("20s") Duration timeout) {
}
