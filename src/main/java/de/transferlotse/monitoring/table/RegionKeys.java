package de.transferlotse.monitoring.table;

/**
 * The forms of a region's key: DG, or 2 digits for a Land, 3 for a Regierungsbezirk, 5 for a Kreis, 8 for a Gemeinde.
 */
final class RegionKeys {

  private static final String GERMANY = "DG";

  private RegionKeys() {}

  static boolean isKey(String text) {
    return text.equals(GERMANY) || digits(text) && switch (text.length()) {
      case 2, 3, 5, 8 -> true;
      default -> false;
    };
  }

  /** 1001 for 01001: a spreadsheet took the key for a number. */
  static boolean lostItsZero(String text) {
    return digits(text) && text.charAt(0) != '0' && switch (text.length()) {
      case 1, 4, 7 -> true;
      default -> false;
    };
  }

  private static boolean digits(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) < '0' || text.charAt(at) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
