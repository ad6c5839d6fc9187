package de.transferlotse.platform;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The last lines of the demo's log: where to go and as whom. */
@Component
@Profile("demo")
class DemoWelcome {

  private static final Log LOG = LogFactory.getLog(DemoWelcome.class);
  private static final String TEXT = """
      Die Demo läuft.

        Aufgaben bearbeiten   http://localhost:%1$d/camunda/app/tasklist/
        Verlauf beobachten    http://localhost:%1$d/camunda/app/cockpit/
        E-Mails lesen         http://localhost:%1$d/pages/demo/mailbox

        Anmeldenamen, alle mit dem Kennwort „transferlotse“:
          beratung-schwerin       Beratung im Büro Schwerin
          beratung-schwerin-2     Beratung im Büro Schwerin, zum Übergeben und Vertreten
          beratung-kiel           Beratung im Büro Kiel
          beratung-kiel-2         Beratung im Büro Kiel, zum Übergeben und Vertreten
          bueroleitung-schwerin   Leitung des Büros Schwerin
          bueroleitung-kiel       Leitung des Büros Kiel
          leitung                 Leitung der Agentur
          veranstaltungen         Veranstaltungsteam
          admin                   Administration

        Beenden mit Strg+C; die Daten bleiben erhalten.
      """;

  private final ServletWebServerApplicationContext web;

  DemoWelcome(ServletWebServerApplicationContext web) {
    this.web = web;
  }

  /** Ready for traffic comes after every listener of "application ready", so that nothing follows these lines. */
  @EventListener
  void ready(AvailabilityChangeEvent<ReadinessState> event) {
    if (event.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
      LOG.info(TEXT.formatted(web.getWebServer().getPort()));
    }
  }
}
