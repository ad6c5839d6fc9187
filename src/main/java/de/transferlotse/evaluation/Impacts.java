package de.transferlotse.evaluation;

import de.transferlotse.rating.Profile;
import de.transferlotse.rating.Profiles;
import de.transferlotse.rating.Rater;
import de.transferlotse.rating.RatingComponent;
import de.transferlotse.rating.RatingGrid;
import de.transferlotse.rating.RatingSheet;
import de.transferlotse.rating.Ratings;
import de.transferlotse.rating.Round;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Computes what a Begleitung changed, and keeps it with the Wirkungsvermerk. */
@Service
@Transactional
public class Impacts {

  /** A structure exists from this level on; the grid's words for it stand in the anchors. */
  private static final int EXISTS = 2;
  private static final List<String> STRUCTURES = List.of("K3", "K4", "K5");

  private final JdbcClient database;
  private final Ratings ratings;
  private final Profiles profiles;
  private final RatingGrid grid;
  private final GoalResults goals;
  private final Clock clock;

  Impacts(JdbcClient database, Ratings ratings, Profiles profiles, RatingGrid grid, GoalResults goals, Clock clock) {
    this.database = database;
    this.ratings = ratings;
    this.profiles = profiles;
    this.grid = grid;
    this.goals = goals;
    this.clock = clock;
  }

  /** Compares both ratings and the goals as they are now; a note that was written stays. Doing it again replaces. */
  public void compute(String number) {
    Profile after = profiles.classify(number, Round.AFTER);
    BigDecimal before = profiles.of(number, Round.BEFORE).map(Profile::mean).orElse(null);
    List<ReviewedGoal> reviewed = goals.inForce(number);
    database.sql("""
        insert into impact (number, mean_before, mean_after, goals_total, goals_full, goals_partly, computed_on)
        values (?, ?, ?, ?, ?, ?, ?)
        on conflict (number) do update set mean_before = excluded.mean_before, mean_after = excluded.mean_after,
          goals_total = excluded.goals_total, goals_full = excluded.goals_full, goals_partly = excluded.goals_partly,
          computed_on = excluded.computed_on""")
        .params(number, before, after.mean(), reviewed.size(), count(reviewed, GoalReach.FULL),
            count(reviewed, GoalReach.PARTLY), LocalDate.now(clock)).update();
    store(number, changes(number));
  }

  private static long count(List<ReviewedGoal> goals, GoalReach reach) {
    return goals.stream().filter(goal -> goal.result() != null && goal.result().reached() == reach).count();
  }

  private List<ComponentChange> changes(String number) {
    RatingSheet before = ratings.of(number, Round.BEFORE, Rater.CONSOLIDATED);
    RatingSheet after = ratings.of(number, Round.AFTER, Rater.CONSOLIDATED);
    return grid.components().stream().map(component -> {
      Integer from = before.level(component.code());
      Integer to = after.level(component.code());
      return new ComponentChange(component.code(), component.title(), from, to, structure(component, from, to, after));
    }).toList();
  }

  private static String structure(RatingComponent component, Integer from, Integer to, RatingSheet after) {
    if (!STRUCTURES.contains(component.code()) || from == null || to == null || from >= EXISTS || to < EXISTS) {
      return null;
    }
    String evidence = after.ratings().get(component.code()).evidence();
    return evidence == null ? component.anchor2() : evidence;
  }

  private void store(String number, List<ComponentChange> changes) {
    database.sql("""
        insert into impact_component (number, component, level_before, level_after, new_structure)
        select ?, * from unnest(?, ?, ?, ?)
        on conflict (number, component) do update set level_before = excluded.level_before,
          level_after = excluded.level_after, new_structure = excluded.new_structure""")
        .params(number, changes.stream().map(ComponentChange::component).toArray(String[]::new),
            changes.stream().map(ComponentChange::before).toArray(Integer[]::new),
            changes.stream().map(ComponentChange::after).toArray(Integer[]::new),
            changes.stream().map(ComponentChange::newStructure).toArray(String[]::new))
        .update();
  }

  /** Keeps the Wirkungsvermerk with the numbers that it speaks about. */
  public void note(String number, String text, String user) {
    database.sql("update impact set note = ?, note_by = ?, note_on = ? where number = ?")
        .params(text, user, LocalDate.now(clock), number).update();
  }

  /** None before the impact is computed. */
  public Optional<Impact> of(String number) {
    return database.sql("""
        select mean_before, mean_after, goals_total, goals_full, goals_partly, computed_on, note from impact
        where number = ?""").param(number)
        .query((row, index) -> new Impact(row.getBigDecimal("mean_before"), row.getBigDecimal("mean_after"),
            row.getInt("goals_total"), row.getInt("goals_full"), row.getInt("goals_partly"),
            row.getObject("computed_on", LocalDate.class), row.getString("note"), stored(number))).optional();
  }

  private List<ComponentChange> stored(String number) {
    return database.sql("""
        select component, level_before, level_after, new_structure from impact_component where number = ?
        order by component""").param(number)
        .query((row, index) -> new ComponentChange(row.getString("component"),
            grid.component(row.getString("component")).title(), row.getObject("level_before", Integer.class),
            row.getObject("level_after", Integer.class), row.getString("new_structure"))).list();
  }
}
