package de.transferlotse.monitoring.table;

import java.util.regex.Pattern;

/**
 * The words for units in tables of the Regionaldatenbank; a last line of headings that holds nothing else gives the
 * units.
 */
final class Units {

  private static final Pattern UNIT = Pattern.compile("(?:(?:Tsd\\.|Mill\\.|Mio\\.|Mrd\\.|100|1000|1 000) ?)?"
      + "(?:Anzahl|Prozent|%|EUR|Euro|Personen|Einwohner|Ew\\.?|Jahre?|Tage|Stunden|Std\\.|ha|qkm|km2|km²|qm|m²|cbm|m³|t"
      + "|kWh|MWh|GJ|TJ|Promille|Punkte|Index|Verhältnis|Kinder|Frauen|Betten)?(?: ?(?:/|je) ?[\\p{L}\\d .²³]+)?");

  private Units() {}

  static boolean isUnit(String text) {
    return !text.isBlank() && UNIT.matcher(text).matches();
  }
}
