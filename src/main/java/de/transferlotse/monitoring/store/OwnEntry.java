package de.transferlotse.monitoring.store;

import de.transferlotse.monitoring.catalogue.FigureId;
import java.math.BigDecimal;

/**
 * A Kommune's own value on its way into the store.
 *
 * @param number {@code null} if the Kommune says that there is none, which is never zero
 * @param source which office or body gave it, without names of people
 * @param remark empty if none
 * @param line in the file that it came with, 0 if it was typed; {@code position} likewise
 */
public record OwnEntry(FigureId figure, String unit, int year, BigDecimal number, String source, String remark, int line,
                       int position) {

  /** What stands for a value that does not exist. */
  public static final String NONE = "k. A.";

  /** The number as people write it, without points between thousands. */
  public String raw() {
    return number == null ? NONE : number.toPlainString().replace('.', ',');
  }
}
