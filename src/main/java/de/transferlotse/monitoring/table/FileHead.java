package de.transferlotse.monitoring.table;

/** Tells by the first bytes what a file is, so that people learn what they have dropped in instead of a table. */
final class FileHead {

  static final int LENGTH = 8;

  private FileHead() {}

  static boolean isZip(byte[] head) {
    return starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6);
  }

  /** Refuses what is certainly no table. */
  static void check(byte[] head, String file) {
    Place whole = Place.whole(file);
    if (head.length == 0) {
      throw whole.fault("Die Datei ist leer.");
    }
    if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw whole.fault("Das ist eine Excel-Mappe und keine CSV-Datei, auch wenn sie so heißt. Bitte die Tabelle als CSV "
          + "herunterladen.");
    }
    if (isZip(head)) {
      throw whole.fault("Das ist eine Zip-Datei in einer Zip-Datei. Bitte sie einzeln ablegen.");
    }
    if (starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF)) {
      throw whole.fault("Die Datei ist in UTF-16 geschrieben, wohl von einer Tabellenkalkulation. Bitte die unveränderte Datei "
          + "nehmen.");
    }
    if (starts(head, '%', 'P', 'D', 'F')) {
      throw whole.fault("Das ist eine PDF-Datei. Bitte die Tabelle als CSV herunterladen.");
    }
    if (starts(head, '<')) {
      throw whole.fault("Das ist eine Webseite und keine Tabelle; vielleicht war die Anmeldung beim Herunterladen abgelaufen.");
    }
    if (starts(head, '{')) {
      throw whole.fault("Das ist eine Antwort der Schnittstelle und keine Tabelle; sie sagt meist, warum es keine gibt.");
    }
  }

  private static boolean starts(byte[] head, int... bytes) {
    for (int at = 0; at < bytes.length; at++) {
      if (at >= head.length || (head[at] & 0xFF) != bytes[at]) {
        return false;
      }
    }
    return true;
  }
}
