package de.transferlotse.rating;

/**
 * One core component of the grid.
 *
 * @param code     {@code K1} to {@code K7}
 * @param anchor0  what level 0 looks like; levels 1 and 3 lie between the anchors
 * @param evidence what usually proves a level
 * @param firstStep what leads out of level 0 and 1
 * @param nextStep  what leads out of level 2 and 3
 */
public record RatingComponent(String code, String questions, String anchor0, String anchor2,
    String anchor4, String evidence, String firstStep, String nextStep) {

  /** For instance „K2 Datenbasierung“. */
  public String title() {
    return CoreComponent.valueOf(code).label();
  }

  /** What leads on from this level; {@code null} from the highest. */
  public String stepFrom(int level) {
    return level < 2 ? firstStep : level < 4 ? nextStep : null;
  }
}
