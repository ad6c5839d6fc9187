package de.transferlotse.guidance;

import de.transferlotse.agreement.Agreement;
import de.transferlotse.agreement.Goal;
import de.transferlotse.calendar.WorkingDays;
import de.transferlotse.input.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Works out a first plan: the typical steps towards the model, and each goal on its day. Days are working days. */
record MilestoneProposal(Agreement agreement, LocalDate today, WorkingDays workingDays, String land) {

  private static final int LONGEST_TITLE = 200;

  List<PlannedMilestone> with(List<ModelStep> steps) {
    var milestones = new ArrayList<PlannedMilestone>();
    steps.forEach(step -> milestones.add(step(step)));
    IntStream.rangeClosed(1, agreement.goals().size()).forEach(goal -> milestones.add(goal(goal)));
    return milestones;
  }

  private PlannedMilestone step(ModelStep step) {
    int goal = goalServed(step.component());
    LocalDate begin = today.isBefore(agreement.startsOn()) ? agreement.startsOn() : today;
    LocalDate wanted = workingDays.after(begin.plusMonths(step.months()), 0, land);
    LocalDate latest = atLatest(goalAt(goal).dueOn());
    LocalDate day = wanted.isBefore(latest) ? wanted : latest;
    return new PlannedMilestone(step.title(), step.side(), day, String.valueOf(goal));
  }

  /** A goal of the same component, else the one that leaves most time. */
  private int goalServed(String component) {
    List<Goal> goals = agreement.goals();
    return IntStream.rangeClosed(1, goals.size())
        .filter(goal -> goalAt(goal).component().name().equals(component)).findFirst()
        .orElseGet(() -> IntStream.rangeClosed(1, goals.size()).boxed()
            .max(Comparator.comparing((Integer goal) -> goalAt(goal).dueOn())).orElseThrow());
  }

  private PlannedMilestone goal(int goal) {
    String reached = Phrase.of(goalAt(goal).goal());
    String title = shortened("Ziel %d ist erreicht: %s".formatted(goal, reached));
    return new PlannedMilestone(title, ResponsibleSide.MUNICIPALITY,
        atLatest(goalAt(goal).dueOn()), String.valueOf(goal));
  }

  private Goal goalAt(int goal) {
    return agreement.goals().get(goal - 1);
  }

  /** The day itself or the last working day before it, but never before the term begins. */
  private LocalDate atLatest(LocalDate day) {
    LocalDate latest = day;
    while (!workingDays.isWorkingDay(latest, land) && latest.isAfter(agreement.startsOn())) {
      latest = latest.minusDays(1);
    }
    return latest;
  }

  private static String shortened(String title) {
    return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 2).strip() + " …";
  }
}
