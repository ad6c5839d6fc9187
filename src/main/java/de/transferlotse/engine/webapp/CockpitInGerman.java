package de.transferlotse.engine.webapp;

import java.util.List;

/** Cockpit shows dates as ISO text whatever its settings say, and leaves words in English that people see daily. */
final class CockpitInGerman {

  private static final String LOCALE = "camunda/app/cockpit/locales/de.json";
  private static final String FILE = "camunda/app/cockpit/camunda-cockpit-bootstrap.js";

  static final List<VendorChange> CHANGES = List.of(dates(), tasks(), operation(), columns());

  private CockpitInGerman() {
  }

  private static VendorChange dates() {
    return VendorChange.of("Cockpit zeigt deutsche Datumsangaben", FILE)
        .replace("abbr:\"lll\",normal:\"YYYY-MM-DD[T]HH:mm:ss\"", "abbr:\"lll\",normal:\"DD.MM.YYYY, HH:mm\"");
  }

  private static VendorChange tasks() {
    return VendorChange.of("Cockpit sagt Aufgaben", LOCALE)
        .replace("\": \"Tasks\"", "\": \"Aufgaben\"", 7)
        .replace("\": \"Offene Tasks\"", "\": \"Offene Aufgaben\"")
        .replace("\": \"Keine Tasks\"", "\": \"Keine Aufgaben\"", 3)
        .replace("\": \"Task-ID\"", "\": \"Aufgaben-ID\"", 4)
        .replace("\": \"Externe Tasks\"", "\": \"Externe Aufgaben\"")
        .replace("\": \"Tasklist\"", "\": \"Aufgaben\"")
        .replace("\": \"Assignee\"", "\": \"Bearbeiter:in\"", 4)
        .replace("\": \"Owner\"", "\": \"Zuständig\"", 3);
  }

  private static VendorChange operation() {
    return VendorChange.of("Cockpit nennt Technisches deutsch", LOCALE)
        .replace("\": \"Deployed\"", "\": \"Bereitgestellt\"")
        .replace("\": \"Deployments\"", "\": \"Bereitstellungen\"", 4)
        .replace("\": \"Jobs\"", "\": \"Hintergrundaufträge\"", 2)
        .replace("\": \"Job-Definitionen\"", "\": \"Hintergrundaufträge\"")
        .replace("\": \"Keine Jobs vorhanden\"", "\": \"Keine Hintergrundaufträge vorhanden\"")
        .replace("\": \"Case-Definitionen\"", "\": \"Falldefinitionen\"", 2)
        .replace("\": \"Definitions-Key:\"", "\": \"Definitions-Schlüssel:\"", 2)
        .replace("\": \"Dashboard\"", "\": \"Übersicht\"");
  }

  private static VendorChange columns() {
    return VendorChange.of("Cockpit überschreibt Spalten deutsch", FILE)
        .replace("ng-if=\"editable.length\">\\n      Actions\\n", "ng-if=\"editable.length\">\\n      Aktionen\\n");
  }
}
