package de.transferlotse.guidance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A milestone that is to be agreed on.
 *
 * @param goal number of the goal that it serves, as text because forms offer texts to choose from
 */
public record PlannedMilestone(
    @NotNull @Size(max = 200) String title,
    @NotNull ResponsibleSide side,
    @NotNull LocalDate plannedOn,
    @NotNull @Pattern(regexp = "[1-6]") String goal) {

  int goalNumber() {
    return Integer.parseInt(goal);
  }
}
