package de.transferlotse.platform;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Who we are: the prefix of engagement numbers ("TNO-2026-014"), our name, and the imprint below mails and pages. */
@ConfigurationProperties("transferlotse.agency")
public record AgencySettings(
    @DefaultValue("TNO")
    @Pattern(regexp = "[A-Z]{2,6}", message = "muss aus 2 bis 6 Großbuchstaben bestehen")
    String prefix,
    @NotBlank(message = "fehlt") String name,
    @NotBlank(message = "fehlt") String imprint) {}
