package de.transferlotse.baseline;

import de.transferlotse.rating.Profiles;
import de.transferlotse.rating.RatingGrid;
import de.transferlotse.rating.Round;
import org.springframework.stereotype.Service;

/** Finds what there is to tell about the profile class of an engagement. */
@Service
public class ProfileStories {

  private final Profiles profiles;
  private final RatingGrid grid;

  ProfileStories(Profiles profiles, RatingGrid grid) {
    this.profiles = profiles;
    this.grid = grid;
  }

  /** @throws java.util.NoSuchElementException if the round has not been classified */
  public ProfileStory of(String number, Round round) {
    return new ProfileStory(grid, profiles.of(number, round).orElseThrow(), profiles.levels(number, round));
  }
}
