package de.transferlotse.engine.webapp;

import java.util.List;
import java.util.stream.Stream;

/** The vendor's German texts write dates with slashes and without the point after the day. */
final class DatesInGerman {

  static final List<VendorChange> CHANGES =
      Stream.of("tasklist", "cockpit", "admin").map(DatesInGerman::dates).toList();

  private DatesInGerman() {
  }

  private static VendorChange dates(String app) {
    return VendorChange.of("Deutsche Datumsformate", "camunda/app/" + app + "/locales/de.json")
        .replace("\"DD/MM/YYYY\"", "\"DD.MM.YYYY\"")
        .replace("\"D MMMM YYYY\"", "\"D. MMMM YYYY\"")
        .replace("\"D MMMM YYYY LT\"", "\"D. MMMM YYYY, LT\"")
        .replace("\"dddd, D MMMM YYYY LT\"", "\"dddd, D. MMMM YYYY, LT\"")
        .replace("\"%d Monate\"", "\"%d Monaten\"");
  }
}
