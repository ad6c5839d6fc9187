package de.transferlotse.support.process;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.guidance.Milestone;
import de.transferlotse.guidance.MilestoneChange;
import de.transferlotse.guidance.MilestoneState;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A milestone in a form that brings it up to date.
 *
 * @param title shown only; what comes back does not count
 */
record MilestoneRow(
    @NotNull UUID id,
    @Size(max = 400) String title,
    @NotNull MilestoneState state,
    LocalDate doneOn,
    LocalDate newDate,
    @Size(max = 500) String remark) {

  static MilestoneRow of(Milestone milestone) {
    String title = "%s (%s, bis zum %s, Ziel %d)".formatted(milestone.title(), milestone.side().label(),
        GermanDates.inWords(milestone.dueOn()), milestone.goal());
    return new MilestoneRow(milestone.id(), title, milestone.state(), milestone.doneOn(),
        milestone.state() == MilestoneState.MOVED ? milestone.dueOn() : null, milestone.remark());
  }

  static List<MilestoneChange> changes(List<MilestoneRow> rows) {
    return rows == null ? List.of() : rows.stream()
        .map(row -> new MilestoneChange(row.id, row.state, row.doneOn, row.newDate, row.remark)).toList();
  }
}
