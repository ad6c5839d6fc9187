package de.transferlotse.platform;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The operator's PostgreSQL; the demo brings its own and reads none of this. */
@ConfigurationProperties("transferlotse.database")
record DatabaseSettings(
    @NotBlank(message = "fehlt")
    @Pattern(regexp = "jdbc:postgresql:.+", message = "muss mit „jdbc:postgresql:“ beginnen")
    String url,
    @NotBlank(message = "fehlt") String user,
    @NotBlank(message = "fehlt") String password) {

  @Override
  public String toString() {
    return "DatabaseSettings[" + url + "]";
  }
}
