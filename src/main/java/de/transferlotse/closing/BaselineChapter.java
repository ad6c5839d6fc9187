package de.transferlotse.closing;

import de.transferlotse.baseline.Interview;
import de.transferlotse.baseline.Interviews;
import de.transferlotse.baseline.Stakeholder;
import de.transferlotse.baseline.Stakeholders;
import de.transferlotse.calendar.GermanDates;
import de.transferlotse.evaluation.Impacts;
import de.transferlotse.rating.Profiles;
import de.transferlotse.rating.Rater;
import de.transferlotse.rating.RatingGrid;
import de.transferlotse.rating.RatingSheet;
import de.transferlotse.rating.Ratings;
import de.transferlotse.rating.Round;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the Ausgangslagenanalyse rested on and brought. */
@Component
@Order(20)
class BaselineChapter implements Chapter {

  private final Interviews interviews;
  private final Stakeholders stakeholders;
  private final Profiles profiles;
  private final Ratings ratings;
  private final RatingGrid grid;
  private final Impacts impacts;

  BaselineChapter(Interviews interviews, Stakeholders stakeholders, Profiles profiles, Ratings ratings, RatingGrid grid,
      Impacts impacts) {
    this.interviews = interviews;
    this.stakeholders = stakeholders;
    this.profiles = profiles;
    this.ratings = ratings;
    this.grid = grid;
    this.impacts = impacts;
  }

  @Override
  public Optional<Section> of(String number) {
    var paragraphs = new ArrayList<String>();
    long held = interviews.of(number).stream().filter(Interview::wasHeld).count();
    if (held > 0) {
      paragraphs.add("Geführte Interviews: " + held + ".");
    }
    List<Stakeholder> departments = stakeholders.of(number);
    if (!departments.isEmpty()) {
      paragraphs.add("Beteiligte Stellen: "
          + departments.stream().map(Stakeholder::department).collect(Collectors.joining(", ")) + ".");
    }
    profiles.of(number, Round.BEFORE).ifPresent(profile -> paragraphs.add(
        "Profilklasse zu Beginn: %s; Mittelwert der Kernkomponenten: %s.".formatted(profile.profileClass().label(),
            profile.meanText())));
    List<Table> tables = impacts.of(number).isPresent() ? List.of() : ratingsBefore(number);
    return paragraphs.isEmpty() && tables.isEmpty() ? Optional.empty()
        : Optional.of(new Section("Ausgangslage", paragraphs, tables));
  }

  /** Without a second rating the first stands alone; else both stand side by side in the chapter on the impact. */
  private List<Table> ratingsBefore(String number) {
    RatingSheet agreed = ratings.of(number, Round.BEFORE, Rater.CONSOLIDATED);
    return agreed.isEmpty() ? List.of() : List.of(new Table("Abgestimmte Stufen zu Beginn",
        List.of("Komponente", "Stufe"), grid.components().stream()
            .map(component -> List.of(component.title(), grid.text(agreed.level(component.code())))).toList(),
        "Abgestimmt am " + GermanDates.inWords(agreed.ratedOn()) + "."));
  }
}
