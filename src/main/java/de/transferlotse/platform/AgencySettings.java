package de.transferlotse.platform;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who we are: the prefix of engagement numbers ("TNO-2026-014"), our name with its article, and the imprint below mails
 * and pages.
 *
 * @param privacy last line of each mail: where to learn how personal data are treated
 * @param logo path of a PNG or JPEG file that stands in the place of our name at the head of mails and pages; may be empty
 */
@ConfigurationProperties("transferlotse.agency")
public record AgencySettings(
    @DefaultValue("TNO")
    @Pattern(regexp = "[A-Z]{2,6}", message = "muss aus 2 bis 6 Großbuchstaben bestehen")
    String prefix,
    @NotBlank(message = "fehlt") String name,
    @DefaultValue("die")
    @Pattern(regexp = "der|die|das", message = "muss „der“, „die“ oder „das“ sein")
    String article,
    @NotBlank(message = "fehlt") String imprint,
    @DefaultValue("Wie wir mit Ihren Daten umgehen, sagen wir Ihnen gern; eine Antwort auf diese E-Mail genügt.")
    String privacy,
    @DefaultValue("") @LogoFile String logo) {

  /** „die Transferagentur Nord-Ost, Büro Schwerin“: the name of an office begins with ours and takes our article. */
  public String nominative(String ourName) {
    return article + " " + ourName;
  }

  /** „der Transferagentur Nord-Ost“. */
  public String dative(String ourName) {
    return (article.equals("die") ? "der " : "dem ") + ourName;
  }

  /** „die Transferagentur Nord-Ost“. */
  public String accusative(String ourName) {
    return (article.equals("der") ? "den " : article + " ") + ourName;
  }
}
