package de.transferlotse.baseline.process;

import de.transferlotse.baseline.Interview;
import de.transferlotse.baseline.Interviews;
import de.transferlotse.baseline.Stakeholder;
import de.transferlotse.baseline.StakeholderRole;
import de.transferlotse.baseline.Stakeholders;
import de.transferlotse.engagement.FormTexts;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Records which departments take part, in which role and with which mandate. */
@Component
class MapStakeholders implements TaskForm<MapStakeholders.Facts> {

  private final Stakeholders stakeholders;
  private final Interviews interviews;
  private final FormTexts texts;
  private final BaselineOptions options;

  MapStakeholders(Stakeholders stakeholders, Interviews interviews, FormTexts texts, BaselineOptions options) {
    this.stakeholders = stakeholders;
    this.interviews = interviews;
    this.texts = texts;
    this.options = options;
  }

  record Facts(@Size(max = 30) List<@NotNull @Valid Entry> stakeholders) {

    Facts {
      stakeholders = stakeholders == null ? List.of() : stakeholders;
    }
  }

  record Entry(
      @NotNull @Size(max = 160) String department,
      @NotNull @Size(max = 160) String area,
      @NotNull StakeholderRole role,
      @NotNull @Size(max = 500) String mandate) {}

  @Override
  public String key() {
    return "map-stakeholders";
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
    List<Entry> known = stakeholders.of(task.number()).stream()
        .map(one -> new Entry(one.department(), one.area(), one.role(), one.mandate())).toList();
    return new FormView<>(known.isEmpty() ? null : new Facts(known), () -> view(task));
  }

  private Map<String, Object> view(TaskAtHand task) {
    String interviewed = interviews.of(task.number()).stream().filter(Interview::wasHeld).map(Interview::department)
        .distinct().collect(Collectors.joining(", "));
    return Map.of(
        "heading", texts.heading(task.number()),
        "documents", texts.documents(task.number()),
        "interviewed", interviewed,
        "roles", options.roles());
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    stakeholders.record(task.number(), facts.stakeholders().stream()
        .map(one -> new Stakeholder(one.department(), one.area(), one.role(), one.mandate())).toList());
    return Outcome.none();
  }
}
