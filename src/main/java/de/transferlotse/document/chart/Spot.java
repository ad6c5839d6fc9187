package de.transferlotse.document.chart;

import java.math.BigDecimal;

/**
 * A value in a line.
 *
 * @param number {@code null} where it is missing: the line has a gap there
 * @param text   how it is said and written, such as „208.092“ or „fehlt“
 */
public record Spot(int year, String time, BigDecimal number, String text) {

  String spoken() {
    return time + ": " + text;
  }
}
