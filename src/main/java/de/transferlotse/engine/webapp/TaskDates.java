package de.transferlotse.engine.webapp;

import java.util.List;

/** Says on cards and at tasks on which day they are due, where the vendor says „in 3 Tagen“, in whole words. */
final class TaskDates {

  private static final String FILE = "camunda/app/tasklist/camunda-tasklist-bootstrap.js";
  private static final String LOCALE = "camunda/app/tasklist/locales/de.json";

  static final List<VendorChange> CHANGES = List.of(
      VendorChange.of("Aufgaben nennen den Tag der Fälligkeit", FILE)
          .replace("am-time-ago=\"task.due\">{{ task.due }}", ">{{ task.due | camDate:\\'short\\' }}", 2)
          .replace("am-time-ago=\"task.followUp\">{{ task.followUp }}",
              ">{{ task.followUp | camDate:\\'short\\' }}", 2),
      VendorChange.of("Die Karten der Aufgaben sprechen in ganzen Wörtern", LOCALE)
          .replace("\"DUE\": \"Fällig\"", "\"DUE\": \"Fällig am\"")
          .replace("\"FOLLOW_UP\": \"Wiedervorlage\"", "\"FOLLOW_UP\": \"Wiedervorlage am\"")
          .replace("\"CREATION\": \"Erstellung\"", "\"CREATION\": \"angelegt\"")
          .replace("\"START\": \"Start\"", "\"START\": \"Starten\"")
          .replace("\"COMPLETE_ERROR\": \"Ein Fehler ist beim Abschließen der Aufgabe aufgetreten.\"",
              "\"COMPLETE_ERROR\": \"Die Aufgabe ist noch nicht abgeschlossen\""));

  private TaskDates() {
  }
}
