package de.transferlotse.closing.process;

import de.transferlotse.closing.ClosingTalk;
import de.transferlotse.closing.ClosingTalks;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Looks back with the Kommune and notes what it means to do next. */
@Component
class HoldClosingTalk implements TaskForm<HoldClosingTalk.Facts> {

  private final ClosingTalks talks;
  private final ClosingViews views;

  HoldClosingTalk(ClosingTalks talks, ClosingViews views) {
    this.talks = talks;
    this.views = views;
  }

  record Facts(
      @NotNull @PastOrPresent LocalDate heldOn,
      @NotNull @Size(max = 500) String participants,
      @NotNull @Size(max = 4000) String review,
      @NotNull @Size(max = 4000) String positioning,
      @NotNull @Size(max = 4000) String nextSteps) {}

  @Override
  public String key() {
    return "hold-closing-talk";
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
    Facts known = talks.of(task.number()).map(talk -> new Facts(talk.heldOn(), talk.participants(), talk.review(),
        talk.positioning(), talk.nextSteps())).orElse(null);
    return new FormView<>(known, () -> views.of(task));
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    talks.record(task.number(), new ClosingTalk(facts.heldOn(), facts.participants(), facts.review(),
        facts.positioning(), facts.nextSteps()), task.user());
    return Outcome.none();
  }
}
