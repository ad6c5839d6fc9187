package de.transferlotse.baseline;

import de.transferlotse.rating.Extremes;
import de.transferlotse.rating.Profile;
import de.transferlotse.rating.RatingComponent;
import de.transferlotse.rating.RatingGrid;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells in plain German what a profile class means for this Kommune, why it is this one, and what comes next. */
public final class ProfileStory {

  private static final int STEPS = 3;

  private final RatingGrid grid;
  private final Profile profile;
  private final Map<String, Integer> levels;

  ProfileStory(RatingGrid grid, Profile profile, Map<String, Integer> levels) {
    this.grid = grid;
    this.profile = profile;
    this.levels = levels;
  }

  public String className() {
    return profile.profileClass().label();
  }

  public String meaning() {
    return switch (profile.profileClass()) {
      case INCOMPLETE -> "Die gemeinsame Bewertung ist noch nicht vollständig, deshalb gibt es noch keine Einordnung.";
      case ENTRY -> "Es gibt einzelne gute Ansätze. Noch fehlen aber gemeinsame Ziele oder eine Stelle, die alles"
          + " zusammenhält; damit fängt die Begleitung an.";
      case BUILDING -> "Ziele und Koordination sind auf dem Weg. Vieles ist noch Projekt, befristet oder im Entwurf;"
          + " jetzt geht es darum, aus Anfängen feste Aufgaben zu machen.";
      case CONSOLIDATING -> "Das Bildungsmanagement steht in wesentlichen Teilen. Jetzt geht es darum, die schwächeren"
          + " Komponenten nachzuziehen und das Erreichte dauerhaft abzusichern.";
      case ESTABLISHED -> "Alle sieben Kernkomponenten sind mindestens etabliert. Jetzt geht es darum, Wirkungen zu"
          + " überprüfen und die Erfahrungen mit anderen Kommunen zu teilen.";
    };
  }

  /** Which ratings led to the class. */
  public String decisive() {
    return switch (profile.profileClass()) {
      case INCOMPLETE -> "Noch nicht abgestimmt: " + names(open()) + ".";
      case ENTRY -> "Ausschlaggebend: " + withLevels(below(2).filter(component ->
          component.code().equals("K1") || component.code().equals("K5")).toList()) + ".";
      case BUILDING -> "Ausschlaggebend: Der Mittelwert der sieben Komponenten liegt mit " + profile.meanText()
          + " unter 2,5.";
      case CONSOLIDATING -> "Ausschlaggebend: Der Mittelwert liegt mit " + profile.meanText()
          + " über 2,5; noch nicht etabliert: " + withLevels(below(3).toList()) + ".";
      case ESTABLISHED -> "Ausschlaggebend: Keine Komponente liegt unter Stufe 3.";
    };
  }

  /** For instance „Am stärksten: K7 Öffentlichkeit (Stufe 2). Am schwächsten: K6 Qualitätsentwicklung (Stufe 0).“ */
  public String strongestAndWeakest() {
    if (levels.values().stream().allMatch(Objects::isNull)) {
      return "";
    }
    Extremes extremes = Extremes.of(grid, levels);
    if (extremes.even()) {
      return "Alle bewerteten Komponenten liegen auf Stufe " + extremes.highest() + ".";
    }
    return "Am stärksten: %s (Stufe %d). Am schwächsten: %s (Stufe %d).".formatted(names(extremes.strongest()),
        extremes.highest(), names(extremes.weakest()), extremes.lowest());
  }

  /** What leads on in the weakest components, the weakest first. */
  public List<Step> nextSteps() {
    return grid.components().stream().filter(component -> levels.get(component.code()) != null)
        .sorted(Comparator.comparing(component -> levels.get(component.code())))
        .map(component -> new Step(component.title(), component.stepFrom(levels.get(component.code()))))
        .filter(step -> step.text() != null).limit(STEPS).toList();
  }

  /** One next step, for instance „Ein Datenkonzept aufstellen“. */
  public record Step(String component, String text) {}

  private Stream<RatingComponent> below(int level) {
    return grid.components().stream().filter(component -> levels.get(component.code()) < level);
  }

  private List<RatingComponent> open() {
    return grid.components().stream().filter(component -> levels.get(component.code()) == null).toList();
  }

  private static String names(List<RatingComponent> components) {
    return GermanList.of(components.stream().map(RatingComponent::title).toList());
  }

  private String withLevels(List<RatingComponent> components) {
    return GermanList.of(components.stream().map(component -> component.title() + " (Stufe "
        + levels.get(component.code()) + ")").toList());
  }
}
