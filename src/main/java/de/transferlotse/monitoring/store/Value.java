package de.transferlotse.monitoring.store;

import de.transferlotse.monitoring.catalogue.FigureId;
import de.transferlotse.monitoring.table.Flag;
import de.transferlotse.monitoring.table.Marker;
import java.math.BigDecimal;
import java.util.Set;

/**
 * A stored value that feeds an indicator.
 *
 * @param aspect what it is about beyond its meaning, such as „Gymnasien“; empty for all together
 * @param basis the census on which it stands, such as „Zensus 2022“; empty if it stands on none
 * @param region key of the Kommune, the Land or Germany
 * @param raw the text in the cell
 * @param number {@code null} if it is missing, which is never zero; {@code marker} says why
 * @param file where it stands, with {@code line}
 */
public record Value(FigureId id, String aspect, String basis, String region, Period period, String raw,
                    BigDecimal number, Marker marker, Set<Flag> flags, long file, int line) {

  public boolean missing() {
    return number == null;
  }

  public int year() {
    return period.year();
  }
}
