package de.transferlotse.guidance;

import de.transferlotse.agreement.Agreement;
import de.transferlotse.calendar.GermanDates;
import de.transferlotse.input.Rejection;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What milestones must fulfil beside an agreement: term, dates of the goals, and every goal served. */
record PlanRules(Agreement agreement) {

  void requirePlan(List<PlannedMilestone> milestones) {
    requireEach(milestones);
    List<Integer> served = milestones.stream().map(PlannedMilestone::goalNumber).toList();
    String unserved = IntStream.rangeClosed(1, agreement.goals().size()).filter(goal -> !served.contains(goal))
        .mapToObj(goal -> "Ziel " + goal).collect(Collectors.joining(", "));
    if (!unserved.isEmpty()) {
      throw Rejection.invalid("Jedes Ziel braucht mindestens einen Meilenstein; es fehlt: " + unserved + ".");
    }
  }

  void requireEach(List<PlannedMilestone> milestones) {
    milestones.forEach(this::require);
  }

  private void require(PlannedMilestone milestone) {
    String title = "Meilenstein „" + milestone.title() + "“: ";
    if (milestone.goalNumber() > agreement.goals().size()) {
      throw Rejection.invalid(title + "Dieses Ziel gibt es in der Zielvereinbarung nicht.");
    }
    LocalDate day = milestone.plannedOn();
    if (day.isBefore(agreement.startsOn()) || day.isAfter(agreement.endsOn())) {
      throw Rejection.invalid(title + "Der Termin liegt nicht in der Laufzeit vom %s bis zum %s.".formatted(
          GermanDates.inFigures(agreement.startsOn()), GermanDates.inFigures(agreement.endsOn())));
    }
    LocalDate goalDue = agreement.goals().get(milestone.goalNumber() - 1).dueOn();
    if (day.isAfter(goalDue)) {
      throw Rejection.invalid(title + "Der Termin liegt nach dem Termin von Ziel %s am %s.".formatted(
          milestone.goal(), GermanDates.inFigures(goalDue)));
    }
  }
}
