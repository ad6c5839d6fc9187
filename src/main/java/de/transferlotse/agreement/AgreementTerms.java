package de.transferlotse.agreement;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.input.Rejection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What both sides agree on: term, goals and wording.
 *
 * @param goals {@code null} only while nobody has entered any
 */
public record AgreementTerms(
    @NotNull LocalDate startsOn,
    @NotNull LocalDate endsOn,
    @NotNull(message = NUMBER_OF_GOALS) @Size(min = 3, max = 6, message = NUMBER_OF_GOALS) List<@Valid Goal> goals,
    @NotNull @Valid AgreementClauses clauses) {

  private static final String NUMBER_OF_GOALS = "braucht drei bis sechs Einträge";
  private static final int LONGEST_TERM_YEARS = 10;

  /** Rows that a person added and left blank do not count. */
  public AgreementTerms {
    goals = goals == null ? null : goals.stream().filter(goal -> goal != null && !goal.isBlank()).toList();
  }

  /** @throws Rejection if the dates contradict each other */
  void requireOrderedDates() {
    requireTerm(startsOn, endsOn);
    for (int i = 0; i < goals.size(); i++) {
      LocalDate due = goals.get(i).dueOn();
      if (due.isBefore(startsOn) || due.isAfter(endsOn)) {
        throw Rejection.invalid("Der Termin von Ziel %d (%s) liegt nicht in der Laufzeit vom %s bis zum %s.".formatted(
            i + 1, GermanDates.inFigures(due), GermanDates.inFigures(startsOn), GermanDates.inFigures(endsOn)));
      }
    }
  }

  private static void requireTerm(LocalDate startsOn, LocalDate endsOn) {
    if (!startsOn.isBefore(endsOn)) {
      throw Rejection.invalid("„Laufzeit bis“ muss nach „Laufzeit von“ liegen.");
    }
    if (endsOn.isAfter(startsOn.plusYears(LONGEST_TERM_YEARS))) {
      throw Rejection.invalid("Die Laufzeit darf höchstens zehn Jahre betragen.");
    }
  }
}
