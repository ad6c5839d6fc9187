package de.transferlotse.rating;

/**
 * One core component of the grid.
 *
 * @param code     {@code K1} to {@code K7}
 * @param anchor0  what level 0 looks like; levels 1 and 3 lie between the anchors
 * @param evidence what usually proves a level
 */
public record RatingComponent(String code, String name, String questions, String anchor0, String anchor2, String anchor4,
    String evidence) {

  /** For instance „K2 Datenbasierung“. */
  public String title() {
    return code + " " + name;
  }
}
