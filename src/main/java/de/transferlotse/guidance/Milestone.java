package de.transferlotse.guidance;

import de.transferlotse.input.Phrase;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A station of the way to a goal.
 *
 * @param goal number of the goal that it serves, counted from 1 in the order of the agreement
 * @param plannedOn as agreed at first
 * @param dueOn the date that holds now
 * @param doneOn {@code null} unless done
 * @param remark why it was moved or dropped, or what is worth knowing; may be {@code null}
 */
public record Milestone(UUID id, int goal, String title, ResponsibleSide side, LocalDate plannedOn, LocalDate dueOn,
    MilestoneState state, LocalDate doneOn, String remark) {

  public Milestone {
    title = Phrase.of(title);
  }

  /** Whether it is still to be reached. */
  public boolean stillOpen() {
    return state.isOpen();
  }
}
