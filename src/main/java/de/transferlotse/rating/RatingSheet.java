package de.transferlotse.rating;

import java.time.LocalDate;
import java.util.Map;

/**
 * What one rater said about all components, by code and in their order.
 *
 * @param ratedOn when; {@code null} if there is nothing yet
 */
public record RatingSheet(LocalDate ratedOn, Map<String, Rating> ratings) {

  public boolean isEmpty() {
    return ratings.isEmpty();
  }

  /** {@code null} if the component has not been rated. */
  public Integer level(String component) {
    Rating rating = ratings.get(component);
    return rating == null ? null : rating.level();
  }
}
