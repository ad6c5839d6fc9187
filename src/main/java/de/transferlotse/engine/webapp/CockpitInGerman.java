package de.transferlotse.engine.webapp;

import java.util.List;

/** Cockpit shows dates as ISO text whatever its settings say, and calls tasks „Tasks“. */
final class CockpitInGerman {

  static final List<VendorChange> CHANGES = List.of(
      VendorChange.of("Cockpit zeigt deutsche Datumsangaben", "camunda/app/cockpit/camunda-cockpit-bootstrap.js")
          .replace("return e?i(e,i.ISO_8601).format(\"YYYY-MM-DDTHH:mm:ss\"):e",
              "return e?i(e,i.ISO_8601).format(\"DD.MM.YYYY, HH:mm\"):e"),
      VendorChange.of("Cockpit sagt Aufgaben", "camunda/app/cockpit/locales/de.json")
          .replace("\": \"Tasks\"", "\": \"Aufgaben\"", 7)
          .replace("\": \"Offene Tasks\"", "\": \"Offene Aufgaben\"")
          .replace("\": \"Deployed\"", "\": \"Bereitgestellt\""));

  private CockpitInGerman() {
  }
}
