package de.transferlotse.support;

import de.transferlotse.input.Phrase;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Something by which the agency supported a Kommune.
 *
 * @param title what it was about
 * @param participants functions and departments, never names
 */
public record SupportMeasure(
    @NotNull MeasureKind kind,
    @NotNull @Size(max = 120) String title,
    @NotNull @PastOrPresent LocalDate heldOn,
    @NotNull @Size(max = 500) String participants,
    @NotNull @Size(max = 3000) String result) {

  public SupportMeasure {
    title = title == null ? null : Phrase.of(title);
  }
}
