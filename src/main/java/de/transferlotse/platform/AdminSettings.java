package de.transferlotse.platform;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The first administrator, created once on an empty database. */
@ConfigurationProperties("transferlotse.admin")
public record AdminSettings(
    @NotBlank(message = "fehlt")
    @Pattern(regexp = "[\\p{L}0-9._@-]*", message = "darf nur Buchstaben, Ziffern und . _ @ - enthalten")
    String user,
    @NotBlank(message = "fehlt") @Size(min = 10, message = "braucht mindestens 10 Zeichen") String password) {

  @Override
  public String toString() {
    return "AdminSettings[" + user + "]";
  }
}
