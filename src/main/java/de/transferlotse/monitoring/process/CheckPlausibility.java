package de.transferlotse.monitoring.process;

import de.transferlotse.engagement.Engagements;
import de.transferlotse.engine.FlowVariable;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.input.Rejection;
import de.transferlotse.monitoring.DataConcepts;
import de.transferlotse.monitoring.MonitoringSource.Finding;
import de.transferlotse.monitoring.MonitoringSource;
import de.transferlotse.monitoring.MonitoringSources;
import de.transferlotse.monitoring.plausibility.Plausibility;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Checks what was delivered; what is not plausible goes back to be corrected. */
@Component
class CheckPlausibility implements TaskForm<CheckPlausibility.Facts> {

  private final DataConcepts concepts;
  private final MonitoringSources sources;
  private final MonitoringView view;
  private final Plausibility plausibility;
  private final Engagements engagements;

  CheckPlausibility(DataConcepts concepts, MonitoringSources sources, MonitoringView view, Plausibility plausibility,
      Engagements engagements) {
    this.concepts = concepts;
    this.sources = sources;
    this.view = view;
    this.plausibility = plausibility;
    this.engagements = engagements;
  }

  record Facts(List<@NotNull @Valid Row> sources) {

    Facts {
      sources = sources == null ? List.of() : sources;
    }
  }

  /** @param source and earlier are shown only */
  record Row(
      @NotNull UUID id,
      String source,
      String earlier,
      @NotNull @Pattern(regexp = "yes|no") String plausible,
      @NotNull @Size(max = 1000) String checked,
      @Size(max = 1000) String finding) {

    /** What was plausible stays so, what was not has to be looked at again. */
    static Row of(MonitoringSource source) {
      String name = source.name() + " (Stand " + source.dataAsOf() + ")";
      MonitoringSource.Check check = source.check();
      if (check == null) {
        return new Row(source.id(), name, null, null, null, null);
      }
      return check.plausible() ? new Row(source.id(), name, null, "yes", check.checked(), check.finding())
          : new Row(source.id(), name, check.finding(), null, check.checked(), null);
    }

    boolean isPlausible() {
      return plausible.equals("yes");
    }
  }

  @Override
  public String key() {
    return "check-plausibility";
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
    List<MonitoringSource> all = sources.of(task.number());
    return new FormView<>(new Facts(received(all).stream().map(Row::of).toList()), () -> view(task, all), all);
  }

  private Map<String, Object> view(TaskAtHand task, List<MonitoringSource> all) {
    Map<String, Object> shown = view.of(task, concepts.of(task.number()).orElseThrow());
    shown.put("sources", view.sources(all));
    shown.put("nothingReceived", received(all).isEmpty());
    FindingRows.show(shown, plausibility.ofMunicipality(engagements.of(task.number()).municipalityKey()));
    return shown;
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    List<MonitoringSource> received = received(sources.of(task.number()));
    SourceRows.mustBe(facts.sources().stream().map(Row::id).toList(), received);
    facts.sources().stream().filter(row -> !row.isPlausible() && row.finding() == null).findFirst().ifPresent(row -> {
      throw Rejection.invalid("Bitte schreiben Sie zur Quelle „" + SourceRows.name(row.id(), received)
          + "“ in den Befund, was zu korrigieren ist.");
    });
    sources.check(facts.sources().stream()
        .map(row -> new Finding(row.id(), row.isPlausible(), row.checked(), row.finding())).toList());
    return Outcome.of(FlowVariable.DATA_PLAUSIBLE, facts.sources().stream().allMatch(Row::isPlausible));
  }

  private static List<MonitoringSource> received(List<MonitoringSource> all) {
    return all.stream().filter(MonitoringSource::received).toList();
  }
}
