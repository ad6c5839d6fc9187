package de.transferlotse.rating;

/**
 * How one component is rated.
 *
 * @param component its code, {@code K1} to {@code K7}
 * @param level     0 to 4; {@code null} while Kommune and agency have not agreed
 * @param evidence  what proves the level, {@code null} if nothing was named
 * @param reason    the Begründung of a consolidated rating, else {@code null}
 */
public record Rating(String component, Integer level, String evidence, String reason) {

  public Rating(String component, Integer level, String evidence) {
    this(component, level, evidence, null);
  }
}
