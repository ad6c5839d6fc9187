package de.transferlotse.agreement;

import de.transferlotse.calendar.GermanDates;
import java.time.LocalDate;

/** What a Kommune said about renewing its agreement, and what is to be done about it. */
public record RenewalClarification(RenewalWish wish, String note, String nextStep, LocalDate clarifiedOn) {

  /** For instance „am 30. Juni 2026: noch offen. … Nächster Schritt: …“. */
  public String inWords() {
    return "am %s: %s. %s%nNächster Schritt: %s".formatted(GermanDates.inWords(clarifiedOn), wish.label(), note,
        nextStep);
  }
}
