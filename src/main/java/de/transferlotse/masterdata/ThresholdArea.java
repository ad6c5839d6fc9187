package de.transferlotse.masterdata;

import de.transferlotse.escalation.EscalationThresholds;
import de.transferlotse.escalation.EscalationThresholds.Days;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** After how many working days who learns of an overdue task. */
@Component
@Order(90)
class ThresholdArea implements Area<ThresholdArea.Facts> {

  private static final String ID = "escalation";

  private final EscalationThresholds thresholds;

  ThresholdArea(EscalationThresholds thresholds) {
    this.thresholds = thresholds;
  }

  record Facts(@NotNull @Min(1) @Max(250) Integer consultant, @NotNull @Min(1) @Max(250) Integer officeManagement,
      @NotNull @Min(1) @Max(250) Integer managers) {}

  @Override
  public String path() {
    return "thresholds";
  }

  @Override
  public String title() {
    return "Schwellenwerte";
  }

  @Override
  public String lead() {
    return "Nach wie vielen Arbeitstagen wer von einer überfälligen Aufgabe erfährt; gilt von der nächsten Nacht an.";
  }

  @Override
  public List<String> columns() {
    return List.of("Wofür", "Berater:in", "Büroleitung", "Leitung");
  }

  @Override
  public List<Line> lines() {
    Days days = thresholds.current();
    return List.of(Line.of(ID, "Eskalation überfälliger Aufgaben", String.valueOf(days.consultant()),
        String.valueOf(days.officeManagement()), String.valueOf(days.managers())));
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public List<Field> fields(boolean fresh) {
    return List.of(Field.number("consultant", "E-Mail an die Berater:in nach Arbeitstagen"),
        Field.number("officeManagement", "E-Mail an die Büroleitung nach Arbeitstagen"),
        Field.number("managers", "Filter „Eskaliert“ der Leitung nach Arbeitstagen"));
  }

  @Override
  public Optional<Facts> find(String id) {
    Days days = thresholds.stored();
    return id.equals(ID) ? Optional.of(new Facts(days.consultant(), days.officeManagement(), days.managers()))
        : Optional.empty();
  }

  @Override
  public String name(Facts facts) {
    return "Eskalation überfälliger Aufgaben";
  }

  @Override
  public void store(String id, Facts facts) {
    thresholds.change(new Days(facts.consultant(), facts.officeManagement(), facts.managers()));
  }

  @Override
  public boolean grows() {
    return false;
  }
}
