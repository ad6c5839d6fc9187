package de.transferlotse.monitoring.store;

import java.time.LocalDate;

/** Two files of one import that say different things of one cell, neither of them newer. */
record Contradiction(String region, String measure, LocalDate firstDay, LocalDate lastDay, String raw, int line, String file,
                     String otherRaw, int otherLine, String otherFile) {

  String sentence() {
    return ("Für „%s“, Gebiet %s, %s steht in „%s“, Zeile %d, „%s“ und in „%s“, Zeile %d, „%s“; beide Dateien wurden zur selben Zeit "
        + "abgerufen. Bitte laden Sie die Tabelle noch einmal herunter.").formatted(measure, region,
        new Period(firstDay, lastDay).text(), file, line, raw, otherFile, otherLine, otherRaw);
  }
}
