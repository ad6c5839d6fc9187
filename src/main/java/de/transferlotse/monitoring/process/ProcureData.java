package de.transferlotse.monitoring.process;

import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.input.Rejection;
import de.transferlotse.monitoring.DataConcepts;
import de.transferlotse.monitoring.MonitoringSource.Delivery;
import de.transferlotse.monitoring.MonitoringSource;
import de.transferlotse.monitoring.MonitoringSources;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Records for each source when its data came, or why they cannot be had. */
@Component
class ProcureData implements TaskForm<ProcureData.Facts> {

  private static final String FIGURES = "[Amtliche Tabellen einlesen](/pages/figures) · "
      + "[Eigene Daten der Kommune eintragen](/pages/engagements/%s/own-figures)";

  private final DataConcepts concepts;
  private final MonitoringSources sources;
  private final MonitoringView view;

  ProcureData(DataConcepts concepts, MonitoringSources sources, MonitoringView view) {
    this.concepts = concepts;
    this.sources = sources;
    this.view = view;
  }

  record Facts(@NotEmpty List<@NotNull @Valid Row> sources) {}

  /** @param source and correction are shown only */
  record Row(
      @NotNull UUID id,
      String source,
      String correction,
      @NotNull @Pattern(regexp = "received|unavailable") String state,
      @PastOrPresent LocalDate receivedOn,
      @Size(max = 100) String dataAsOf,
      @Size(max = 1000) String missingReason,
      @Size(max = 1000) String remark) {

    static Row of(MonitoringSource source) {
      String state = source.received() ? "received" : source.missingReason() != null ? "unavailable" : null;
      return new Row(source.id(), source.name(), source.toBeCorrected() ? source.check().finding() : null, state,
          source.receivedOn(), source.dataAsOf(), source.missingReason(), source.remark());
    }

    boolean received() {
      return state.equals("received");
    }

    Delivery delivery() {
      return received() ? new Delivery(id, receivedOn, dataAsOf, null, remark)
          : new Delivery(id, null, null, missingReason, remark);
    }
  }

  @Override
  public String key() {
    return "procure-data";
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
    return new FormView<>(new Facts(all.stream().map(Row::of).toList()), () -> view(task, all));
  }

  private Map<String, Object> view(TaskAtHand task, List<MonitoringSource> all) {
    Map<String, Object> shown = view.of(task, concepts.of(task.number()).orElseThrow());
    shown.put("sources", view.sources(all));
    shown.put("figures", FIGURES.formatted(task.number()));
    String corrections = all.stream().filter(MonitoringSource::toBeCorrected)
        .map(one -> one.name() + ": " + one.check().finding()).collect(Collectors.joining("\n"));
    shown.put("corrections", corrections.isEmpty() ? null : corrections);
    return shown;
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    List<MonitoringSource> all = sources.of(task.number());
    SourceRows.mustBe(facts.sources().stream().map(Row::id).toList(), all);
    facts.sources().forEach(row -> check(row, SourceRows.name(row.id(), all)));
    sources.deliver(facts.sources().stream().map(Row::delivery).toList());
    return Outcome.none();
  }

  private static void check(Row row, String name) {
    if (row.received() && (row.receivedOn() == null || row.dataAsOf() == null)) {
      throw Rejection.invalid("Bitte nennen Sie zur Quelle „" + name + "“ den Tag, an dem die Daten kamen, und den"
          + " Stand der Daten.");
    }
    if (!row.received() && row.missingReason() == null) {
      throw Rejection.invalid("Bitte begründen Sie, warum die Quelle „" + name + "“ nicht verfügbar ist.");
    }
  }
}
