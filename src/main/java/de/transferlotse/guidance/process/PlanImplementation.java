package de.transferlotse.guidance.process;

import de.transferlotse.agreement.Agreement;
import de.transferlotse.agreement.Agreements;
import de.transferlotse.agreement.Goal;
import de.transferlotse.calendar.GermanDates;
import de.transferlotse.engagement.FormTexts;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Option;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.guidance.ImplementationPlans;
import de.transferlotse.guidance.Milestone;
import de.transferlotse.guidance.Milestones;
import de.transferlotse.guidance.ModelChoice;
import de.transferlotse.guidance.ModelChoices;
import de.transferlotse.guidance.PlannedMilestone;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Turns the proposed milestones into the plan on which both sides agree. */
@Component
class PlanImplementation implements TaskForm<PlanImplementation.Facts> {

  private final ImplementationPlans plans;
  private final Milestones milestones;
  private final ModelChoices choices;
  private final Agreements agreements;
  private final FormTexts texts;

  PlanImplementation(ImplementationPlans plans, Milestones milestones, ModelChoices choices, Agreements agreements,
      FormTexts texts) {
    this.plans = plans;
    this.milestones = milestones;
    this.choices = choices;
    this.agreements = agreements;
    this.texts = texts;
  }

  record Facts(
      @Size(min = 3, max = 20, message = "braucht 3 bis 20 Meilensteine")
      List<@Valid @NotNull PlannedMilestone> milestones) {

    /** Rows that a person added and left blank do not count. */
    Facts {
      milestones = milestones == null ? List.of()
          : milestones.stream().filter(Objects::nonNull).filter(row -> !row.equals(BLANK)).toList();
    }

    private static final PlannedMilestone BLANK = new PlannedMilestone(null, null, null, null);
  }

  /** A row of the table of goals. */
  record GoalRow(String goal, String text, String measure, String dueOn) {}

  @Override
  public String key() {
    return "plan-implementation";
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
    Agreement agreement = agreements.inForce(task.number()).orElseThrow();
    var proposed = new Facts(milestones.of(task.number()).stream().map(PlanImplementation::planned).toList());
    return new FormView<>(proposed, () -> view(task, agreement), agreement.id());
  }

  private Map<String, Object> view(TaskAtHand task, Agreement agreement) {
    ModelChoice choice = choices.of(task.number()).orElseThrow();
    List<Integer> numbers = IntStream.rangeClosed(1, agreement.goals().size()).boxed().toList();
    var view = new HashMap<String, Object>();
    view.put("heading", texts.heading(task.number()));
    view.put("documents", texts.documents(task.number()));
    view.put("upload", texts.uploadLink(task.taskId()));
    view.put("model", choice.modelName() + ": " + choice.description());
    view.put("choice", choice.chosenBy() + ", " + GermanDates.inWords(choice.chosenOn()));
    view.put("reason", choice.reason() == null ? "erster Vorschlag" : choice.reason());
    view.put("term", GermanDates.inWords(agreement.startsOn()) + " bis " + GermanDates.inWords(agreement.endsOn()));
    view.put("goals", numbers.stream().map(number -> row(number, agreement.goals().get(number - 1))).toList());
    view.put("goalOptions", numbers.stream().map(number -> option(number, agreement.goals().get(number - 1))).toList());
    return view;
  }

  private GoalRow row(int number, Goal goal) {
    return new GoalRow("Ziel " + number, goal.component().label() + ": " + goal.goal(),
        goal.indicator() + ": " + goal.target(), GermanDates.inWords(goal.dueOn()));
  }

  private static Option option(int number, Goal goal) {
    return new Option("Ziel %d (%s)".formatted(number, goal.component().name()), String.valueOf(number));
  }

  private static PlannedMilestone planned(Milestone milestone) {
    return new PlannedMilestone(milestone.title(), milestone.side(), milestone.plannedOn(),
        String.valueOf(milestone.goal()));
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    plans.agree(task.number(), facts.milestones(), task.user());
    return Outcome.none();
  }
}
