package de.transferlotse.platform;

import de.transferlotse.input.EmailAddress;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The SMTP server that delivers our mail. User and password may be empty: some servers know us by our address.
 *
 * @param timeout for connecting to the server and for each of its answers
 * @param bounce where servers report what they could not deliver; empty if that is the sender
 * @param maxSize of a whole mail with its attachments as it is sent
 * @param release whether the mails that matter wait until people have seen and released them
 */
@ConfigurationProperties("transferlotse.mail")
public record MailSettings(
    @NotBlank(message = "fehlt") String host,
    @DefaultValue("587")
    @NotNull(message = "muss eine Zahl von 1 bis 65535 sein")
    @Min(value = 1, message = "muss eine Zahl von 1 bis 65535 sein")
    @Max(value = 65535, message = "muss eine Zahl von 1 bis 65535 sein")
    Integer port,
    @DefaultValue("") String user,
    @DefaultValue("") String password,
    @NotNull(message = "muss eine E-Mail-Adresse sein") EmailAddress from,
    @DefaultValue("starttls") @NotNull(message = "muss „none“, „starttls“ oder „tls“ sein") Tls tls,
    @DefaultValue("20s") @NotNull(message = "muss eine Dauer wie „20s“ sein") Duration timeout,
    @DefaultValue("") @Pattern(regexp = "\\s*|" + EmailAddress.SHAPE, flags = Pattern.Flag.CASE_INSENSITIVE,
        message = "muss eine E-Mail-Adresse sein") String bounce,
    @DefaultValue("30MB") @NotNull(message = "muss eine Größe wie „30MB“ sein") DataSize maxSize,
    @DefaultValue("on") @NotNull(message = "muss „on“ oder „off“ sein") Boolean release) {

  /** How the connection is encrypted: not at all, upgraded before anything is sent (587), or from the start (465). */
  public enum Tls { NONE, STARTTLS, TLS }

  /** Where what could not be delivered is reported. */
  public EmailAddress bounceAddress() {
    return bounce.isBlank() ? from : EmailAddress.of(bounce);
  }

  @Override
  public String toString() {
    return "MailSettings[" + host + ":" + port + "]";
  }
}
