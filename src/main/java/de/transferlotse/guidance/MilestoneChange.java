package de.transferlotse.guidance;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.input.Rejection;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * How a milestone stands from now on.
 *
 * @param doneOn counts only for a done one
 * @param newDate counts only for a moved one
 */
public record MilestoneChange(UUID id, MilestoneState state, LocalDate doneOn, LocalDate newDate, String remark) {

  /** @throws Rejection (invalid) if a date or reason is missing, or the new date lies outside of what is possible */
  void require(Milestone milestone, LocalDate today, LocalDate endOfTerm) {
    String title = "Meilenstein „" + milestone.title() + "“: ";
    switch (state) {
      case DONE -> requireDone(title, today);
      case MOVED -> requireMoved(title, milestone, today, endOfTerm);
      case DROPPED -> require(remark != null, title + "Bitte begründen Sie, warum er entfällt.");
      default -> { }
    }
  }

  private void requireDone(String title, LocalDate today) {
    require(doneOn != null, title + "Bitte geben Sie an, wann er erreicht wurde.");
    require(!doneOn.isAfter(today), title + "„Erreicht am“ darf nicht in der Zukunft liegen.");
  }

  private void requireMoved(String title, Milestone milestone, LocalDate today, LocalDate endOfTerm) {
    require(newDate != null, title + "Bitte geben Sie den neuen Termin an.");
    require(remark != null, title + "Bitte begründen Sie, warum er verschoben wird.");
    require(newDate.equals(milestone.dueOn()) || !newDate.isBefore(today),
        title + "Der neue Termin darf nicht in der Vergangenheit liegen.");
    require(!newDate.isAfter(endOfTerm), title + "Der neue Termin liegt nach dem Ende der Laufzeit am "
        + GermanDates.inFigures(endOfTerm) + ".");
  }

  private static void require(boolean fulfilled, String message) {
    if (!fulfilled) {
      throw Rejection.invalid(message);
    }
  }

  /** The milestone as it is after the change. */
  Milestone applyTo(Milestone before) {
    LocalDate dueOn = switch (state) {
      case OPEN -> before.plannedOn();
      case MOVED -> newDate;
      default -> before.dueOn();
    };
    return new Milestone(before.id(), before.goal(), before.title(), before.side(), before.plannedOn(), dueOn, state,
        state == MilestoneState.DONE ? doneOn : null, remark);
  }

  boolean changes(Milestone before) {
    return !Objects.equals(applyTo(before), before);
  }
}
