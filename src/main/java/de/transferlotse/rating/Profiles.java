package de.transferlotse.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds and keeps the profile class of each round. */
@Service
@Transactional
public class Profiles {

  private final JdbcClient database;
  private final Ratings ratings;
  private final RatingGrid grid;
  private final Clock clock;

  Profiles(JdbcClient database, Ratings ratings, RatingGrid grid, Clock clock) {
    this.database = database;
    this.ratings = ratings;
    this.grid = grid;
    this.clock = clock;
  }

  /** Classifies the consolidated ratings of a round as they are now. Doing it again replaces. */
  public Profile classify(String number, Round round) {
    Profile profile = profile(levels(number, round));
    database.sql("""
        insert into profile_class (number, term, profile_class, mean, minimum, classified_on)
        values (?, current_term(?) - ?, ?, ?, ?, ?)
        on conflict (number, term) do update set profile_class = excluded.profile_class, mean = excluded.mean,
          minimum = excluded.minimum, classified_on = excluded.classified_on""")
        .params(number, number, round.termsBack(), profile.profileClass().name(), profile.mean(), profile.minimum(),
            profile.classifiedOn()).update();
    return profile;
  }

  public Optional<Profile> of(String number, Round round) {
    return database.sql("""
        select profile_class, mean, minimum, classified_on from profile_class
        where number = ? and term = current_term(number) - ?""")
        .params(number, round.termsBack()).query(Profile.class).optional();
  }

  /** The consolidated levels by code, K1 to K7; {@code null} for a component without one. */
  public Map<String, Integer> levels(String number, Round round) {
    RatingSheet agreed = ratings.of(number, round, Rater.CONSOLIDATED);
    var levels = new LinkedHashMap<String, Integer>();
    grid.components().forEach(component -> levels.put(component.code(), agreed.level(component.code())));
    return levels;
  }

  private Profile profile(Map<String, Integer> levels) {
    ProfileClass found = ProfileClass.of(levels);
    LocalDate today = LocalDate.now(clock);
    if (found == ProfileClass.INCOMPLETE) {
      return new Profile(found, null, null, today);
    }
    var all = levels.values().stream().mapToInt(Integer::intValue).summaryStatistics();
    return new Profile(found, BigDecimal.valueOf(all.getAverage()).setScale(1, RoundingMode.HALF_UP), all.getMin(),
        today);
  }
}
