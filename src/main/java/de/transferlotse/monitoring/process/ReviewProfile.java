package de.transferlotse.monitoring.process;

import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Option;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.input.Rejection;
import de.transferlotse.monitoring.DataConcept;
import de.transferlotse.monitoring.DataConcepts;
import de.transferlotse.monitoring.FirstProfiles;
import de.transferlotse.monitoring.Highlight;
import de.transferlotse.monitoring.MonitoringSources;
import de.transferlotse.monitoring.Theme;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Comments on the first Kommunenprofil and releases it for the Gremium. */
@Component
class ReviewProfile implements TaskForm<ReviewProfile.Facts> {

  private static final int HIGHLIGHTS = 3;

  private final DataConcepts concepts;
  private final MonitoringSources sources;
  private final FirstProfiles profiles;
  private final MonitoringView view;

  ReviewProfile(DataConcepts concepts, MonitoringSources sources, FirstProfiles profiles, MonitoringView view) {
    this.concepts = concepts;
    this.sources = sources;
    this.profiles = profiles;
    this.view = view;
  }

  record Facts(
      @NotEmpty List<@NotNull @Valid Comment> comments,
      @NotNull @Size(max = 2000) String striking,
      List<String> highlights,
      boolean released) {}

  /** @param title is shown only */
  record Comment(@NotNull Theme theme, String title, @NotNull @Size(max = 1500) String comment) {}

  @Override
  public String key() {
    return "review-profile";
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
    DataConcept concept = concepts.of(task.number()).orElseThrow();
    var facts = new Facts(concept.themes().stream().map(theme -> new Comment(theme, theme.label(), null)).toList(),
        null,
        profiles.suggested(task.number()).stream().map(Highlight::figure).toList(), false);
    return new FormView<>(facts, () -> view(task, concept));
  }

  private Map<String, Object> view(TaskAtHand task, DataConcept concept) {
    Map<String, Object> shown = view.of(task, concept);
    shown.put("sources", view.sources(sources.of(task.number())));
    shown.put("choices", profiles.choices(task.number()).stream()
        .map(one -> new Option(one.text(), one.figure())).toList());
    return shown;
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    List<Theme> commented = facts.comments().stream().map(Comment::theme).toList();
    if (!commented.equals(concepts.of(task.number()).orElseThrow().themes())) {
      throw Rejection.conflict("Die Kommentare passen nicht zu den Themenfeldern; bitte laden Sie die Aufgabe neu.");
    }
    List<Highlight> choices = profiles.choices(task.number());
    List<Highlight> chosen = choices.stream().filter(one -> facts.highlights() != null
        && facts.highlights().contains(one.figure())).toList();
    int wanted = Math.min(HIGHLIGHTS, choices.size());
    if (chosen.size() != wanted || facts.highlights() != null && facts.highlights().size() != wanted) {
      throw Rejection.invalid("Bitte wählen Sie genau " + wanted + " auffällige Kennzahlen für die E-Mail an die"
          + " Kommune.");
    }
    if (!facts.released()) {
      throw Rejection.invalid("Bitte geben Sie das Kommunenprofil für das Gremium frei; solange noch etwas zu klären"
          + " ist, speichern Sie einen Zwischenstand.");
    }
    profiles.release(task.number(), facts.striking(),
        facts.comments().stream().collect(Collectors.toMap(Comment::theme, Comment::comment)), chosen, task.user());
    return Outcome.none();
  }
}
