package de.transferlotse.closing;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.guidance.Milestone;
import de.transferlotse.guidance.Milestones;
import de.transferlotse.guidance.ModelChoices;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which model the Kommune chose, and how its milestones went. */
@Component
@Order(40)
class GuidanceChapter implements Chapter {

  private final ModelChoices choices;
  private final Milestones milestones;

  GuidanceChapter(ModelChoices choices, Milestones milestones) {
    this.choices = choices;
    this.milestones = milestones;
  }

  @Override
  public Optional<Section> of(String number) {
    List<String> chosen = choices.of(number).map(choice -> List.of("Gewähltes Modell: %s (%s, %s).%s".formatted(
        choice.modelName(), choice.chosenBy(), GermanDates.inWords(choice.chosenOn()),
        choice.reason() == null ? "" : " Begründung: " + choice.reason()))).orElse(List.of());
    List<Milestone> all = milestones.of(number);
    List<Table> tables = all.isEmpty() ? List.of() : List.of(new Table("Meilensteine",
        List.of("Meilenstein", "Ziel", "Geplant", "Stand"), all.stream().map(GuidanceChapter::row).toList(),
        "Umsetzungsplan, fortgeschrieben in der Begleitung."));
    return chosen.isEmpty() && tables.isEmpty() ? Optional.empty()
        : Optional.of(new Section("Modell und Umsetzung", chosen, tables));
  }

  private static List<String> row(Milestone milestone) {
    String state = switch (milestone.state()) {
      case DONE -> "erreicht am " + GermanDates.inFigures(milestone.doneOn());
      case MOVED -> "verschoben auf den " + GermanDates.inFigures(milestone.dueOn());
      default -> milestone.state().label();
    };
    return List.of(milestone.title(), String.valueOf(milestone.goal()), GermanDates.inFigures(milestone.plannedOn()),
        milestone.remark() == null ? state : state + "\n" + milestone.remark());
  }
}
