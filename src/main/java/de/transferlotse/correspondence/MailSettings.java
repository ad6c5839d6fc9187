package de.transferlotse.correspondence;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The agency as sender.
 *
 * @param fromAddress functional mailbox that all mails come from
 * @param fromName the agency's name as the reader's list of mails shows it
 * @param imprint one line at the foot of each mail
 * @param privacy one line that says where the privacy notice stands
 * @param timeout for connecting and for each answer of the server
 */
@Validated
@ConfigurationProperties("transferlotse.mail")
public record MailSettings(@NotBlank String fromAddress, @NotBlank String fromName, @NotBlank String imprint,
    @NotBlank String privacy, @DefaultValue("20s") Duration timeout, @DefaultValue Smtp smtp) {

  /** The operator's server; in the demo these settings are not looked at. */
  public record Smtp(@DefaultValue("") String host, @DefaultValue("587") int port, @DefaultValue("") String user,
      @DefaultValue("") String password, @DefaultValue("true") boolean startTls) {
  }
}
