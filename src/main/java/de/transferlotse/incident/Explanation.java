package de.transferlotse.incident;

/** Says in German what happened, from the class of an error: its own words are English and may name people. */
final class Explanation {

  private Explanation() {}

  static String of(StoppedStep step) {
    if (step.sentence() != null) {
      return step.sentence();
    }
    String error = step.error();
    if (error.contains("OptimisticLocking") || error.contains("Deadlock")) {
      return "Mehrere haben gleichzeitig dasselbe bearbeitet; meist genügt eine Wiederholung.";
    }
    if (error.contains("SQL") || error.contains("Jdbc") || error.contains("DataAccess") || error.contains("Connect")
        || error.contains("Persistence")) {
      return "Die Datenbank oder ein anderer Dienst war gestört oder nicht erreichbar.";
    }
    return "Es trat ein unerwarteter Fehler auf (%s).".formatted(error);
  }
}
