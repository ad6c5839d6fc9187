package de.transferlotse.evaluation.process;

import de.transferlotse.engagement.FormTexts;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.evaluation.Feedback;
import de.transferlotse.evaluation.Feedbacks;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the Kommune says about the Begleitung. */
@Component
class RecordFeedback implements TaskForm<RecordFeedback.Facts> {

  private final Feedbacks feedbacks;
  private final FormTexts texts;

  RecordFeedback(Feedbacks feedbacks, FormTexts texts) {
    this.feedbacks = feedbacks;
    this.texts = texts;
  }

  /** @param satisfaction 1 to 5, as the text that radio buttons need */
  record Facts(
      @NotNull @PastOrPresent LocalDate givenOn,
      @NotNull @Size(max = 120) String givenBy,
      @NotNull @Pattern(regexp = "[1-5]") String satisfaction,
      @NotNull @Size(max = 2000) String helped,
      @NotNull @Size(max = 2000) String missing,
      @NotNull @Pattern(regexp = "yes|no") String recommends,
      @Size(max = 2000) String remark) {}

  @Override
  public String key() {
    return "record-feedback";
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
    return new FormView<>(feedbacks.of(task.number()).map(RecordFeedback::facts).orElse(null), () -> view(task));
  }

  private Map<String, Object> view(TaskAtHand task) {
    var view = new HashMap<String, Object>();
    view.put("heading", texts.heading(task.number()));
    view.put("documents", texts.documents(task.number()));
    view.put("upload", texts.uploadLink(task.taskId()));
    return view;
  }

  private static Facts facts(Feedback known) {
    return new Facts(known.givenOn(), known.givenBy(), String.valueOf(known.satisfaction()), known.helped(),
        known.missing(), known.recommends() ? "yes" : "no", known.remark());
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    feedbacks.record(task.number(), new Feedback(facts.givenOn(), facts.givenBy(),
        Integer.parseInt(facts.satisfaction()), facts.helped(), facts.missing(), facts.recommends().equals("yes"),
        facts.remark()), task.user());
    return Outcome.none();
  }
}
