package de.transferlotse.support;

import de.transferlotse.input.Phrase;
import java.time.LocalDate;

/**
 * Something by which the agency supported a Kommune.
 *
 * @param title what it was about
 * @param participants functions and departments, never names
 */
public record SupportMeasure(MeasureKind kind, String title, LocalDate heldOn, String participants, String result) {

  public SupportMeasure {
    title = Phrase.of(title);
  }
}
