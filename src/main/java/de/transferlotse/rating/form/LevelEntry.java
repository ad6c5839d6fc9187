package de.transferlotse.rating.form;

import de.transferlotse.rating.Rating;
import de.transferlotse.rating.RatingSheet;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** One component as it is typed: the level, as the text that radio buttons need, and what proves it. */
public record LevelEntry(@NotNull @Pattern(regexp = "[0-4]") String level, @Size(max = 500) String evidence)
    implements ComponentEntry {

  static LevelEntry of(RatingSheet sheet, String component) {
    Rating rating = sheet.ratings().get(component);
    return rating == null ? new LevelEntry(null, null) : new LevelEntry(rating.level().toString(), rating.evidence());
  }

  @Override
  public Rating rating(String component) {
    return new Rating(component, Integer.valueOf(level), evidence);
  }
}
