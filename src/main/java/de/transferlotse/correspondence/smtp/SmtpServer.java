package de.transferlotse.correspondence.smtp;

import java.time.Duration;
import java.util.Properties;

/** The server that mails are handed to. Without a user nobody signs in; {@code timeout} holds for each answer. */
public record SmtpServer(String host, int port, String user, String password, Encryption encryption,
    Duration timeout) {

  /** NONE is for loopback only; STARTTLS refuses to go on unencrypted; TLS encrypts from the first byte. */
  public enum Encryption { NONE, STARTTLS, TLS }

  Properties properties() {
    String millis = String.valueOf(timeout.toMillis());
    Properties properties = new Properties();
    properties.setProperty("mail.transport.protocol", "smtp");
    properties.setProperty("mail.smtp.host", host);
    properties.setProperty("mail.smtp.port", String.valueOf(port));
    properties.setProperty("mail.smtp.connectiontimeout", millis);
    properties.setProperty("mail.smtp.timeout", millis);
    properties.setProperty("mail.smtp.writetimeout", millis);
    properties.setProperty("mail.smtp.auth", String.valueOf(!user.isEmpty()));
    properties.setProperty("mail.smtp.starttls.enable", String.valueOf(encryption == Encryption.STARTTLS));
    properties.setProperty("mail.smtp.starttls.required", String.valueOf(encryption == Encryption.STARTTLS));
    properties.setProperty("mail.smtp.ssl.enable", String.valueOf(encryption == Encryption.TLS));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    if (encryption != Encryption.TLS) {
      properties.put("mail.smtp.socketFactory", new PromptSockets());
      properties.setProperty("mail.smtp.socketFactory.fallback", "false");
    }
    return properties;
  }
}
