package de.transferlotse.rating.form;

import de.transferlotse.rating.Rating;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** One component as both agree on it; {@code open} where they do not agree yet. */
public record AgreedEntry(
    @NotNull @Pattern(regexp = "[0-4]|open") String level,
    @Size(max = 500) String evidence,
    @NotNull @Size(max = 1000) String reason) implements ComponentEntry {

  static final String OPEN = "open";

  static AgreedEntry of(Rating agreed) {
    return new AgreedEntry(agreed.level() == null ? OPEN : agreed.level().toString(), agreed.evidence(),
        agreed.reason());
  }

  /** Where both say the same, only the Begründung is left to be written. */
  static AgreedEntry proposed(Rating self, Rating agency) {
    if (self == null || agency == null || !self.level().equals(agency.level())) {
      return new AgreedEntry(null, null, null);
    }
    return new AgreedEntry(agency.level().toString(), agency.evidence() == null ? self.evidence() : agency.evidence(),
        null);
  }

  @Override
  public Rating rating(String component) {
    return new Rating(component, level.equals(OPEN) ? null : Integer.valueOf(level), evidence, reason);
  }
}
