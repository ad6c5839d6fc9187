package de.transferlotse.evaluation;

import java.time.LocalDate;
import java.util.List;

/**
 * What a Kommune says about its Begleitung.
 *
 * @param givenBy function of who answered, never a name
 * @param satisfaction 1 (very dissatisfied) to 5 (very satisfied)
 * @param remark {@code null} if there is none
 */
public record Feedback(LocalDate givenOn, String givenBy, int satisfaction, String helped, String missing,
    boolean recommends, String remark) {

  private static final List<String> WORDS =
      List.of("sehr unzufrieden", "unzufrieden", "teils, teils", "zufrieden", "sehr zufrieden");

  /** For instance „4 von 5 (zufrieden)“. */
  public String satisfactionText() {
    return satisfaction + " von 5 (" + WORDS.get(satisfaction - 1) + ")";
  }
}
