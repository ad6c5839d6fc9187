package de.transferlotse.monitoring.process;

import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Option;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.input.Rejection;
import de.transferlotse.monitoring.DataConcept;
import de.transferlotse.monitoring.DataConcepts;
import de.transferlotse.monitoring.MonitoringSource.Named;
import de.transferlotse.monitoring.MonitoringSource;
import de.transferlotse.monitoring.MonitoringSources;
import de.transferlotse.monitoring.Question;
import de.transferlotse.monitoring.SourceKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names for each question where its data come from and who delivers them. */
@Component
class NameDataSources implements TaskForm<NameDataSources.Facts> {

  private final DataConcepts concepts;
  private final MonitoringSources sources;
  private final MonitoringView view;

  NameDataSources(DataConcepts concepts, MonitoringSources sources, MonitoringView view) {
    this.concepts = concepts;
    this.sources = sources;
    this.view = view;
  }

  record Facts(@NotEmpty @Size(max = 20) List<@NotNull @Valid Row> sources) {}

  /** @param questions positions as text, because the choices of a form are texts */
  record Row(
      @NotNull SourceKind kind,
      @NotNull @Size(max = 200) String name,
      @NotEmpty @Size(max = 8) List<String> questions,
      @Size(max = 160) String department,
      @Size(max = 160) String function,
      @FutureOrPresent LocalDate requestedUntil) {

    static Row of(MonitoringSource source) {
      return new Row(source.kind(), source.name(), source.questions().stream().map(String::valueOf).toList(),
          source.department(), source.function(), source.requestedUntil());
    }

    Named named() {
      boolean asked = kind == SourceKind.MUNICIPAL;
      return new Named(kind, name, questions.stream().distinct().map(Integer::valueOf).toList(),
          asked ? department : null, asked ? function : null, asked ? requestedUntil : null);
    }
  }

  @Override
  public String key() {
    return "name-data-sources";
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
    List<MonitoringSource> named = sources.of(task.number());
    return new FormView<>(named.isEmpty() ? null : new Facts(named.stream().map(Row::of).toList()),
        () -> view(task, concept), concept.questions());
  }

  private Map<String, Object> view(TaskAtHand task, DataConcept concept) {
    Map<String, Object> shown = view.of(task, concept);
    shown.put("kinds", MonitoringView.options(SourceKind.values(), SourceKind::label));
    shown.put("choices", concept.questions().stream().map(NameDataSources::choice).toList());
    return shown;
  }

  private static Option choice(Question question) {
    return new Option(question.position() + ": " + question.question(), String.valueOf(question.position()));
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    DataConcept concept = concepts.of(task.number()).orElseThrow();
    List<String> known = concept.questions().stream().map(one -> String.valueOf(one.position())).toList();
    facts.sources().forEach(row -> check(row, known));
    String open = known.stream().filter(position -> facts.sources().stream().noneMatch(row ->
        row.questions().contains(position))).collect(Collectors.joining(", "));
    if (!open.isEmpty()) {
      throw Rejection.invalid("Jede Fragestellung braucht mindestens eine Datenquelle; noch ohne Quelle: "
          + open + ".");
    }
    if (facts.sources().stream().noneMatch(row -> row.kind() == SourceKind.MUNICIPAL)) {
      throw Rejection.invalid("Bitte nennen Sie mindestens eine Quelle mit Daten der Kommune; nur diese werden bei ihr"
          + " angefordert.");
    }
    sources.name(task.number(), facts.sources().stream().map(Row::named).toList());
    return Outcome.none();
  }

  private static void check(Row row, List<String> known) {
    if (row.questions().stream().anyMatch(position -> position == null || !known.contains(position))) {
      throw Rejection.invalid("Die Quelle „" + row.name() + "“ verweist auf eine Fragestellung, die es nicht gibt.");
    }
    boolean complete = row.department() != null && row.function() != null && row.requestedUntil() != null;
    if (row.kind() == SourceKind.MUNICIPAL && !complete) {
      throw Rejection.invalid("Bitte nennen Sie zur Quelle „" + row.name() + "“ das zuständige Amt, die zuständige"
          + " Funktion und den Termin.");
    }
  }
}
