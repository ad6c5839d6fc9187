package de.transferlotse.support.process;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.guidance.Milestone;
import de.transferlotse.guidance.Milestones;
import de.transferlotse.guidance.PlannedMilestone;
import de.transferlotse.support.Accompaniments;
import de.transferlotse.support.Reflection;
import de.transferlotse.support.ReflectionTalks;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Keeps what the yearly Reflexionsgespräch said about the way so far, and what it changes in the plan. */
@Component
class HoldReflection implements TaskForm<HoldReflection.Facts> {

  private final ReflectionTalks talks;
  private final Milestones milestones;
  private final Accompaniments accompaniments;
  private final SupportViews views;

  HoldReflection(ReflectionTalks talks, Milestones milestones, Accompaniments accompaniments, SupportViews views) {
    this.talks = talks;
    this.milestones = milestones;
    this.accompaniments = accompaniments;
    this.views = views;
  }

  record Facts(
      @NotNull @PastOrPresent LocalDate heldOn,
      @NotNull @Size(max = 500) String participants,
      @NotNull @Size(max = 3000) String wentWell,
      @NotNull @Size(max = 3000) String hard,
      @NotNull @Size(max = 3000) String agreedSteps,
      List<@Valid @NotNull MilestoneRow> milestones,
      @Size(max = 10) List<@Valid @NotNull PlannedMilestone> newMilestones) {

    private static final PlannedMilestone BLANK = new PlannedMilestone(null, null, null, null);

    /** Rows that a person added and left blank do not count. */
    Facts {
      newMilestones = newMilestones == null ? List.of()
          : newMilestones.stream().filter(Objects::nonNull).filter(row -> !row.equals(BLANK)).toList();
    }
  }

  @Override
  public String key() {
    return "hold-reflection";
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public boolean keepsDrafts() {
    return true;
  }

  @Override
  public FormView<Facts> show(TaskAtHand task) {
    Reflection reflection = talks.open(task.number()).orElseThrow();
    boolean running = accompaniments.end(task.number()).isEmpty();
    List<Milestone> all = milestones.of(task.number());
    List<MilestoneRow> rows = running ? all.stream().map(MilestoneRow::of).toList() : null;
    return new FormView<>(new Facts(null, null, null, null, null, rows, List.of()),
        () -> view(task, reflection, running, all), reflection.id());
  }

  private Map<String, Object> view(TaskAtHand task, Reflection reflection, boolean running, List<Milestone> all) {
    Map<String, Object> view = views.of(task, all);
    view.put("talk", reflection.title());
    view.put("invitedOn", GermanDates.inWords(reflection.invitedOn()));
    view.put("running", running);
    return view;
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    talks.hold(task.number(), talks.open(task.number()).orElseThrow(),
        new ReflectionTalks.Minutes(facts.heldOn(), facts.participants(), facts.wentWell(), facts.hard(),
            facts.agreedSteps()),
        MilestoneRow.changes(facts.milestones()), facts.newMilestones(), task.user());
    return Outcome.none();
  }
}
