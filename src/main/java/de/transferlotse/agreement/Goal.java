package de.transferlotse.agreement;

import de.transferlotse.input.Phrase;
import de.transferlotse.rating.CoreComponent;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What the Kommune wants to have reached by a day, in words that can be checked.
 *
 * @param indicator how it is measured
 * @param target the value or state of the indicator that counts as reached; like the indicator a phrase, no sentence
 */
public record Goal(
    @NotNull CoreComponent component,
    @NotNull @Size(max = 400) String goal,
    @NotNull @Size(max = 300) String indicator,
    @NotNull @Size(max = 200) String target,
    @NotNull LocalDate dueOn) {

  public Goal {
    indicator = Phrase.of(indicator);
    target = Phrase.of(target);
  }

  boolean isBlank() {
    return component == null && goal == null && indicator == null && target == null && dueOn == null;
  }
}
