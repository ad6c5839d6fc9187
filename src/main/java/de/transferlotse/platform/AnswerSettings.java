package de.transferlotse.platform;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Kommunen answer without an account: a port of its own, so that only it has to face the internet.
 *
 * @param baseUrl what the links in mails begin with, without a slash at the end
 * @param port 0 takes a free one
 * @param validFor how long a link can be used after it was sent
 * @param privacy what the page „Datenschutz“ says beside what it always says, in paragraphs
 * @param accessibility what the page „Barrierefreiheit“ says of contact and enforcement, in paragraphs
 */
@ConfigurationProperties("transferlotse.answers")
public record AnswerSettings(
    @NotBlank(message = "fehlt")
    @Pattern(regexp = "https?://[^\\s/?#]+(/[^\\s?#]*)?",
        message = "muss eine Adresse wie „https://antwort.example.org“ sein")
    String baseUrl,
    @DefaultValue("127.0.0.1") @NotBlank(message = "muss eine Adresse dieses Rechners sein") String address,
    @DefaultValue("8090")
    @NotNull(message = "muss eine Zahl von 0 bis 65535 sein")
    @Min(value = 0, message = "muss eine Zahl von 0 bis 65535 sein")
    @Max(value = 65535, message = "muss eine Zahl von 0 bis 65535 sein")
    Integer port,
    @DefaultValue("60d") @NotNull(message = "muss eine Dauer wie „60d“ sein") Duration validFor,
    @DefaultValue("Verantwortlich ist die im Impressum genannte Agentur; dort erreichen Sie uns auch in Fragen des "
        + "Datenschutzes.") String privacy,
    @DefaultValue("Ist Ihnen eine Barriere aufgefallen? Schreiben Sie uns bitte, die Anschrift steht im Impressum. Sie "
        + "können uns auch immer mit einer gewöhnlichen E-Mail antworten.") String accessibility) {

  public AnswerSettings {
    baseUrl = baseUrl == null ? null : baseUrl.replaceFirst("/+$", "");
  }
}
