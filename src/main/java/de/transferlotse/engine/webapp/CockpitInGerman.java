package de.transferlotse.engine.webapp;

import java.util.List;

/** Cockpit shows dates as ISO text whatever its settings say, and calls tasks „Tasks“. */
final class CockpitInGerman {

  static final List<VendorChange> CHANGES = List.of(
      VendorChange.of("Cockpit zeigt deutsche Datumsangaben", "camunda/app/cockpit/camunda-cockpit-bootstrap.js")
          .replace("abbr:\"lll\",normal:\"YYYY-MM-DD[T]HH:mm:ss\"",
              "abbr:\"lll\",normal:\"DD.MM.YYYY, HH:mm\""),
      VendorChange.of("Cockpit sagt Aufgaben", "camunda/app/cockpit/locales/de.json")
          .replace("\": \"Tasks\"", "\": \"Aufgaben\"", 7)
          .replace("\": \"Offene Tasks\"", "\": \"Offene Aufgaben\"")
          .replace("\": \"Deployed\"", "\": \"Bereitgestellt\""));

  private CockpitInGerman() {
  }
}
