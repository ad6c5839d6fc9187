package de.transferlotse.platform;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where people reach the application: the start of every link in a mail, without a slash at its end. */
@ConfigurationProperties("transferlotse")
public record WebSettings(
    @NotBlank(message = "fehlt")
    @Pattern(regexp = "https?://[^\\s/?#]+(/[^\\s?#]*)?",
        message = "muss eine Adresse wie „https://lotse.example.org“ sein")
    String baseUrl) {

  /** Where people find their tasks, from the root of the application. */
  public static final String TASK_LIST = "/camunda/app/tasklist/default/";

  public WebSettings {
    baseUrl = baseUrl == null ? null : baseUrl.replaceFirst("/+$", "");
  }

  /** Opens this task, after the login if need be. */
  public String task(String id) {
    return baseUrl + TASK_LIST + "#/?task=" + id;
  }

  /** Whether browsers reach us encrypted, so that cookies must never travel otherwise. */
  public boolean encrypted() {
    return baseUrl.startsWith("https://");
  }
}
