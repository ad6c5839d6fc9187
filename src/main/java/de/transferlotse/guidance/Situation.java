package de.transferlotse.guidance;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the proposal of a model rests on. What nobody has found out is {@code null}.
 *
 * @param kind Landkreis, Kreis or kreisfreie Stadt
 * @param bbsrType 1 to 4
 * @param levels consolidated levels by component, {@code K1} to {@code K7}
 * @param fullTimeEquivalents posts for the education management (VZÄ)
 * @param headBacking how far the head of the administration stands behind it, 0 to 4
 */
public record Situation(String kind, int bbsrType, Integer inhabitants, Integer communes, Map<String, Integer> levels,
    BigDecimal fullTimeEquivalents, boolean fundingProgramme, Integer headBacking) {

  private static final String UNKNOWN = "unbekannt";

  /** In one paragraph, so that a proposal can be understood when the figures have long changed. */
  String inWords() {
    String components = IntStream.rangeClosed(1, 7)
        .mapToObj(number -> "K" + number + ": " + orUnknown(levels.get("K" + number)))
        .collect(Collectors.joining(", "));
    return ("%s, BBSR-Typ %d, Einwohner:innen: %s, Gemeinden: %s; Stufen %s; Rückhalt der Verwaltungsspitze: %s;"
        + " VZÄ: %s; %s").formatted(kind, bbsrType, orUnknown(inhabitants), orUnknown(communes),
            components, orUnknown(headBacking),
            orUnknown(fullTimeEquivalents), fundingProgramme ? "mit Förderprogramm" : "ohne Förderprogramm");
  }

  private static String orUnknown(Number number) {
    return number == null ? UNKNOWN : NumberFormat.getNumberInstance(Locale.GERMANY).format(number);
  }
}
