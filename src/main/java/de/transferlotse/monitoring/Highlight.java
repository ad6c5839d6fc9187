package de.transferlotse.monitoring;

import de.transferlotse.municipality.Municipality;
import de.transferlotse.monitoring.profile.KeyFigure;

/**
 * A figure of the Kommune worth talking about, worded with what it is compared with.
 *
 * @param figure id of the reference figure
 * @param value with its unit, such as „12,4 %“
 */
public record Highlight(String figure, String label, String value, String asOf, String comparison) {

  static Highlight of(KeyFigure figure, Municipality municipality) {
    String sameType = "Mittel von %d Kommunen des Typs „%s“: %s".formatted(figure.sameTypeCount(),
        municipality.settlementType().label(), measured(figure.sameTypeText(), figure.unit()));
    String comparison = relative(figure) && figure.landValue() != null
        ? municipality.land().name() + ": " + measured(figure.landText(), figure.unit()) + "; " + sameType : sameType;
    return new Highlight(figure.id(), figure.label(), measured(figure.valueText(), figure.unit()), figure.asOf(),
        comparison);
  }

  /** Only shares and ratios of a Kommune can stand beside those of a whole Land. */
  static boolean relative(KeyFigure figure) {
    return figure.unit().equals("%") || figure.unit().contains(" je ");
  }

  private static String measured(String number, String unit) {
    return unit.equals("Anzahl") ? number : number + "\u00a0" + unit;
  }

  /** In one line, for choices and lists. */
  public String text() {
    return label + ": " + value + " (" + asOf + "). " + comparison;
  }
}
