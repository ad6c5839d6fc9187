package de.transferlotse.monitoring.table;

import java.util.regex.Pattern;

/** Why a text is no figure, so that people know what to mend. */
final class CellComplaint {

  private static final Pattern FORMULA = Pattern.compile("\\s*(?:[=+@]|-[^\\d]).*");
  private static final Pattern POINT = Pattern.compile("-?\\d+(?:\\.\\d+)+(?:,\\d+)?");
  private static final Pattern GROUPS = Pattern.compile("-?\\d+(?:[ \\u00A0\\u202F'’]\\d+)+(?:,\\d+)?");
  private static final Pattern KEY = Pattern.compile("0\\d+");

  private CellComplaint() {}

  static String about(String text) {
    if (FORMULA.matcher(text).matches()) {
      return "{} sieht wie eine Formel aus; hier wird eine Zahl erwartet.";
    }
    if (POINT.matcher(text).matches()) {
      return "{} enthält einen Punkt. Amtliche Tabellen schreiben Zahlen mit Dezimalkomma und ohne Tausendertrennung.";
    }
    if (GROUPS.matcher(text).matches()) {
      return "{} enthält eine Tausendertrennung. Amtliche Tabellen schreiben Zahlen ohne sie.";
    }
    if (KEY.matcher(text).matches()) {
      return "{} beginnt mit einer Null wie ein Schlüssel; hier wird eine Zahl erwartet.";
    }
    return "{} ist weder eine Zahl noch ein Zeichen der amtlichen Statistik.";
  }
}
