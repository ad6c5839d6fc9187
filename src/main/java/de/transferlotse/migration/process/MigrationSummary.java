package de.transferlotse.migration.process;

/** How many of all move, in a whole German sentence. */
final class MigrationSummary {

  private MigrationSummary() {}

  static String movable(int some, int all) {
    return "%d von %d %s %s sich umstellen.".formatted(some, all, all == 1 ? "laufenden Vorgang" : "laufenden Vorgängen",
        some == 1 ? "lässt" : "lassen");
  }

  static String moved(int some, int all) {
    return "%d von %d %s %s jetzt nach dem neuen Ablauf.".formatted(some, all, all == 1 ? "Vorgang" : "Vorgängen",
        some == 1 ? "läuft" : "laufen");
  }
}
