package de.transferlotse.correspondence;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The agency's name and the two lines at the foot of each mail. */
@ConfigurationProperties("transferlotse.agency")
record AgencyLines(String name, String imprint,
    @DefaultValue("Wie wir mit Ihren Daten umgehen, sagen wir Ihnen gern; eine Antwort auf diese E-Mail genügt.")
    String privacy) {
}
