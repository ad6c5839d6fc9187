package de.transferlotse.engagement.process;

import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.JoinedRequests;
import de.transferlotse.engine.FlowVariable;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Option;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.input.Rejection;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.municipality.Municipality;
import de.transferlotse.workforce.Staff;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Opens the engagement of a Kommune, or adds the request to the open one: there is never a second. */
@Component
class ChooseMunicipality implements TaskForm<ChooseMunicipality.Facts> {

  private static final String JOIN = "join";

  private final Municipalities municipalities;
  private final Engagements engagements;
  private final JoinedRequests joinedRequests;
  private final Staff staff;
  private final OfficeAccess access;
  private final Clock clock;

  ChooseMunicipality(Municipalities municipalities, Engagements engagements, JoinedRequests joinedRequests, Staff staff,
      OfficeAccess access, Clock clock) {
    this.municipalities = municipalities;
    this.engagements = engagements;
    this.joinedRequests = joinedRequests;
    this.staff = staff;
    this.access = access;
    this.clock = clock;
  }

  /** @param note what the new request says, when it joins an open engagement */
  record Facts(
      @NotNull String municipalityKey,
      @NotNull @Pattern(regexp = "new|join") String intent,
      @Size(max = 2000) String note) {}

  @Override
  public String key() {
    return "choose-municipality";
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public FormView<Facts> show(TaskAtHand task) {
    return new FormView<>(new Facts(null, "new", null), () -> Map.of("municipalities", choices()));
  }

  private List<Option> choices() {
    Map<String, Engagement> open = engagements.open().stream()
        .collect(Collectors.toMap(Engagement::municipalityKey, Function.identity()));
    LocalDate today = LocalDate.now(clock);
    return municipalities.all().stream().filter(municipality -> municipality.existsOn(today))
        .map(municipality -> new Option(label(municipality, open.get(municipality.key())), municipality.key()))
        .toList();
  }

  private static String label(Municipality municipality, Engagement open) {
    return open == null ? municipality.name()
        : "%s – %s läuft (%s)".formatted(municipality.name(), open.number(), open.phase().label());
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    Municipality municipality = municipalities.of(facts.municipalityKey());
    Optional<Engagement> open = engagements.openOf(municipality.key());
    return facts.intent().equals(JOIN) ? join(task, facts, municipality, open) : begin(task, municipality, open);
  }

  private Outcome join(TaskAtHand task, Facts facts, Municipality municipality, Optional<Engagement> open) {
    Engagement engagement = open.orElseThrow(() -> Rejection.invalid("Für „" + municipality.name()
        + "“ gibt es keine offene Begleitung; bitte wählen Sie „Neue Begleitung beginnen“."));
    if (facts.note() == null) {
      throw Rejection.invalid("Bitte notieren Sie, worum es in der weiteren Anfrage geht.");
    }
    joinedRequests.join(engagement.number(), facts.note(), task.user());
    return Outcome.of(FlowVariable.ENGAGEMENT_EXISTS, true);
  }

  private Outcome begin(TaskAtHand task, Municipality municipality, Optional<Engagement> open) {
    open.ifPresent(engagement -> {
      throw Rejection.conflict(("Für „%s“ gibt es bereits %s (Phase %s, zuständig: %s); bitte wählen Sie „Zur vorhandenen"
          + " Begleitung hinzufügen“.").formatted(municipality.name(), engagement.number(), engagement.phase().label(),
          responsible(engagement)));
    });
    if (!municipality.existsOn(LocalDate.now(clock))) {
      throw Rejection.invalid("„%s“ gibt es nicht mehr; bitte wählen Sie die Kommune, in der sie aufgegangen ist."
          .formatted(municipality.name()));
    }
    String office = municipality.officeId();
    boolean ownOffice = office.equals(staff.of(task.user()).officeId());
    Engagement engagement = engagements.begin(municipality, office, ownOffice ? task.user() : null);
    access.grant(task.processInstanceId(), office);
    return Outcome.of(FlowVariable.ENGAGEMENT_EXISTS, false)
        .and(FlowVariable.NUMBER, engagement.number())
        .and(FlowVariable.MUNICIPALITY_KEY, municipality.key())
        .and(FlowVariable.MUNICIPALITY_NAME, municipality.name())
        .and(FlowVariable.OFFICE, office)
        .and(FlowVariable.PHASE, engagement.phase().label());
  }

  private String responsible(Engagement engagement) {
    return engagement.consultant() == null ? "noch offen" : staff.of(engagement.consultant()).displayName();
  }
}
