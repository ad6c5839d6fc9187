package de.transferlotse.monitoring.profile;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One official figure of a Kommune beside what it is compared with. Values are exact; the texts are rounded and written
 * as Germans write them.
 *
 * @param id            of the figure in the catalogue, such as „A1“
 * @param unit          e.g. „Personen je km²“
 * @param decimals      decimal places to show
 * @param year          to which the figure belongs
 * @param asOf          its date or period as people read it, with its census basis
 * @param landValue     the same for the whole Land, null if not known
 * @param sameTypeMean  unweighted mean of the Kommunen of the same settlement type that have the figure
 * @param sameTypeCount how many those are, this one included
 */
public record KeyFigure(String id, String label, BigDecimal value, String unit, int decimals, int year,
    String asOf, String source, BigDecimal landValue, BigDecimal sameTypeMean, int sameTypeCount) {

  /** e.g. „208.092“ or „−0,6“. */
  public String valueText() {
    return text(value);
  }

  /** The value of the Land, „–“ if not known. */
  public String landText() {
    return text(landValue);
  }

  /** The mean of the same settlement type. */
  public String sameTypeText() {
    return text(sameTypeMean);
  }

  /** Whether its period was not over on that day, so that nobody could have known it then. */
  public boolean isYoungerThan(LocalDate day) {
    return year >= day.getYear();
  }

  /** e.g. „0,6“ for a decrease by 0.6. */
  public String amountText() {
    return text(value.abs());
  }

  private String text(BigDecimal number) {
    return GermanNumber.of(number, decimals);
  }
}
