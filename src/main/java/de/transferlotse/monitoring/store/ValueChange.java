package de.transferlotse.monitoring.store;

import de.transferlotse.monitoring.table.Marker;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A value that an import would change: what stands there and what came.
 *
 * @param newer whether the new one was retrieved later
 * @param heldFile where the stored one stands
 */
public record ValueChange(String region, String measure, String aspect, String unit, LocalDate firstDay, LocalDate lastDay,
                          String before, Marker beforeMarker, String after, Marker afterMarker, boolean newer,
                          String heldFile, int heldLine, Instant heldSince, int line) {

  public String time() {
    return new Period(firstDay, lastDay).text();
  }
}
