package de.transferlotse.baseline;

/**
 * Which data and reports on education a Kommune has.
 *
 * @param latestReportYear {@code null} if there is no report
 * @param remark           what strikes in the Kommunenprofil, {@code null} if nothing does
 */
public record DataSituation(String reports, Integer latestReportYear, String sources, SmallScaleData smallScaleData,
    String gaps, String remark) {

  /** Whether figures exist below the Kommune, for Gemeinden or districts. */
  public enum SmallScaleData {
    YES("ja"),
    PARTLY("teilweise"),
    NO("nein");

    private final String label;

    SmallScaleData(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
