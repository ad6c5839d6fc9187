package de.transferlotse.correspondence;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What mails need beyond the server and the agency's name.
 *
 * @param timeout for connecting to the mail server and for each of its answers
 * @param privacy last line of each mail: where to learn how personal data are treated
 */
@ConfigurationProperties("transferlotse.correspondence")
record CorrespondenceSettings(@DefaultValue("20s") Duration timeout,
    @DefaultValue("Wie wir mit Ihren Daten umgehen, sagen wir Ihnen gern; eine Antwort auf diese E-Mail genügt.")
    String privacy) {
}
