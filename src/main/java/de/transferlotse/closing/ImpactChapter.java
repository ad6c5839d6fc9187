package de.transferlotse.closing;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.evaluation.BeforeAfter;
import de.transferlotse.evaluation.Feedbacks;
import de.transferlotse.evaluation.Impact;
import de.transferlotse.evaluation.Impacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Both ratings side by side, the Kommune's feedback and the Wirkungsvermerk. */
@Component
@Order(80)
class ImpactChapter implements Chapter {

  private final Impacts impacts;
  private final Feedbacks feedbacks;
  private final BeforeAfter drawings;

  ImpactChapter(Impacts impacts, Feedbacks feedbacks, BeforeAfter drawings) {
    this.impacts = impacts;
    this.feedbacks = feedbacks;
    this.drawings = drawings;
  }

  @Override
  public Optional<Section> of(String number) {
    return impacts.of(number).map(impact -> new Section("Wirkung", summary(impact), drawings.draw(number, impact).svg(),
        List.of(ratings(impact)), items(number, impact)));
  }

  private static List<String> summary(Impact impact) {
    String goals = impact.goalsText() + ".";
    return impact.hasMeans() ? List.of("Mittelwert der sieben Kernkomponenten: %s zu Beginn, %s am Ende."
        .formatted(impact.meanBeforeText(), impact.meanAfterText()), goals) : List.of(goals);
  }

  private static Table ratings(Impact impact) {
    return new Table("Abgestimmte Stufen zu Beginn und am Ende", List.of("Komponente", "Beginn", "Ende", "Veränderung"),
        impact.changes().stream().map(change -> List.of(change.title(), level(change.before()), level(change.after()),
            change.deltaText())).toList(),
        "0 nicht vorhanden, 1 Einzelaktivitäten, 2 im Aufbau, 3 etabliert, 4 verstetigt.");
  }

  private static String level(Integer level) {
    return level == null ? "offen" : level.toString();
  }

  private List<Item> items(String number, Impact impact) {
    var items = new ArrayList<Item>();
    feedbacks.of(number).ifPresent(feedback -> items.add(new Item("Rückmeldung der Kommune vom "
        + GermanDates.inWords(feedback.givenOn()), List.of("Zufriedenheit: " + feedback.satisfactionText(),
        "Geholfen hat: " + feedback.helped(), "Gefehlt hat: " + feedback.missing()))));
    if (impact.note() != null) {
      items.add(Item.of("Wirkungsvermerk", impact.note()));
    }
    return items;
  }
}
