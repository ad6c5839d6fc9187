package de.transferlotse.monitoring.store;

import de.transferlotse.monitoring.catalogue.FigureId;

/**
 * What one value of a filled template would do.
 *
 * @param before the text that holds now, {@code null} if there is none
 */
public record OwnChange(FigureId figure, int year, String before, String beforeSource, String after, String source,
                        String remark) {

  public boolean fresh() {
    return before == null;
  }

  /** Whether only its source or the remark is another one. */
  public boolean sameNumber() {
    return after.equals(before);
  }
}
