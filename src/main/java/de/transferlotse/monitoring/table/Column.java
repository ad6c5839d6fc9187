package de.transferlotse.monitoring.table;

import java.util.List;

/**
 * What is counted or measured: the headings from top to bottom, and the unit. Where the column stands in the file is no
 * part of it, because that changes from delivery to delivery. Classic tables have no code; an unknown unit is empty.
 */
public record Column(String code, List<String> headings, String unit) {

  public String title() {
    return String.join(" / ", headings);
  }
}
