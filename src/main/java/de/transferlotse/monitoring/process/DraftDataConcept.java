package de.transferlotse.monitoring.process;

import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.input.Rejection;
import de.transferlotse.monitoring.DataConcept;
import de.transferlotse.monitoring.DataConcepts;
import de.transferlotse.monitoring.Question;
import de.transferlotse.monitoring.ReportingRhythm;
import de.transferlotse.monitoring.Theme;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says what the monitoring of a Kommune is to answer, for whom, and how often. */
@Component
class DraftDataConcept implements TaskForm<DraftDataConcept.Facts> {

  private final DataConcepts concepts;
  private final MonitoringView view;

  DraftDataConcept(DataConcepts concepts, MonitoringView view) {
    this.concepts = concepts;
    this.view = view;
  }

  record Facts(
      @NotEmpty @Size(max = 8) List<@NotNull @Valid Asked> questions,
      @NotNull @Size(max = 500) String audience,
      @NotNull @Size(max = 200) String body,
      @NotNull ReportingRhythm rhythm,
      @NotNull @Size(max = 2000) String privacyNote) {}

  record Asked(@NotNull @Size(max = 500) String question, @NotNull Theme theme) {}

  @Override
  public String key() {
    return "draft-data-concept";
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
    return new FormView<>(concepts.ofLastTerm(task.number()).map(DraftDataConcept::facts).orElse(null), () -> view(task));
  }

  private Map<String, Object> view(TaskAtHand task) {
    Map<String, Object> shown = view.of(task);
    shown.put("themes", MonitoringView.options(Theme.values(), Theme::label));
    shown.put("rhythms", MonitoringView.options(ReportingRhythm.values(), ReportingRhythm::label));
    return shown;
  }

  private static Facts facts(DataConcept concept) {
    return new Facts(concept.questions().stream().map(one -> new Asked(one.question(), one.theme())).toList(),
        concept.audience(), concept.body(), concept.rhythm(), concept.privacyNote());
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    if (facts.questions().stream().map(one -> one.question().toLowerCase()).distinct().count()
        < facts.questions().size()) {
      throw Rejection.invalid("Eine Fragestellung steht doppelt im Datenkonzept; bitte nennen Sie jede nur einmal.");
    }
    var questions = new ArrayList<Question>();
    facts.questions().forEach(one -> questions.add(new Question(questions.size() + 1, one.question(), one.theme())));
    concepts.draft(task.number(), facts.audience(), facts.body(), facts.rhythm(), facts.privacyNote(), questions);
    return Outcome.none();
  }
}
