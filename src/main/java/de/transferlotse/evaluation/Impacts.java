package de.transferlotse.evaluation;

import de.transferlotse.engagement.AtHand;
import de.transferlotse.input.Phrase;
import de.transferlotse.platform.RowsBelow;
import de.transferlotse.rating.Profile;
import de.transferlotse.rating.Profiles;
import de.transferlotse.rating.Rater;
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

  private final JdbcClient database;
  private final Ratings ratings;
  private final Profiles profiles;
  private final RatingGrid grid;
  private final GoalResults goals;
  private final RowsBelow below;
  private final Clock clock;
  private final AtHand<Optional<Impact>> atHand = new AtHand<>(this::read);

  Impacts(JdbcClient database, Ratings ratings, Profiles profiles, RatingGrid grid, GoalResults goals,
      RowsBelow below, Clock clock) {
    this.database = database;
    this.ratings = ratings;
    this.profiles = profiles;
    this.grid = grid;
    this.goals = goals;
    this.below = below;
    this.clock = clock;
  }

  /** Compares both ratings and the goals as they are now; a note that was written stays. Doing it again replaces. */
  public void compute(String number) {
    atHand.forget(number);
    Profile after = profiles.classify(number, Round.AFTER);
    BigDecimal before = profiles.of(number, Round.BEFORE).map(Profile::mean).orElse(null);
    List<ReviewedGoal> reviewed = goals.inForce(number);
    database.sql("""
        insert into impact (number, mean_before, mean_after, goals_total, goals_full, goals_partly, computed_on)
        values (?, ?, ?, ?, ?, ?, ?)
        on conflict (number, term) do update set mean_before = excluded.mean_before, mean_after = excluded.mean_after,
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
      String code = component.code();
      return new ComponentChange(code, component.title(), before.level(code), after.level(code));
    }).toList();
  }

  private void store(String number, List<ComponentChange> changes) {
    database.sql("""
        insert into impact_component (number, component, level_before, level_after)
        select ?, * from unnest(?, ?, ?)
        on conflict (number, term, component) do update set level_before = excluded.level_before,
          level_after = excluded.level_after""")
        .params(number, changes.stream().map(ComponentChange::component).toArray(String[]::new),
            changes.stream().map(ComponentChange::before).toArray(Integer[]::new),
            changes.stream().map(ComponentChange::after).toArray(Integer[]::new)).update();
  }

  /**
   * Keeps the Wirkungsvermerk with the numbers that it speaks about.
   *
   * @param newStructures one per line, {@code null} if none came into being
   */
  public void note(String number, String text, String newStructures, String user) {
    atHand.forget(number);
    database.sql("""
        update impact set note = ?, new_structures = ?, note_by = ?, note_on = ?
        where number = ? and term = current_term(number)""")
        .params(text, newStructures, user, LocalDate.now(clock), number).update();
  }

  /** None before the impact is computed. */
  public Optional<Impact> of(String number) {
    return atHand.of(number);
  }

  private Optional<Impact> read(String number) {
    return database.sql("""
        select mean_before, mean_after, goals_total, goals_full, goals_partly, computed_on, note, new_structures,
          (select json_agg(json_build_object('component', component, 'before', level_before, 'after', level_after)
              order by component)
            from impact_component where number = impact.number and term = impact.term) as changes
        from impact where number = ? and term = current_term(number)""").param(number)
        .query((row, index) -> new Impact(row.getBigDecimal("mean_before"), row.getBigDecimal("mean_after"),
            row.getInt("goals_total"), row.getInt("goals_full"), row.getInt("goals_partly"),
            row.getObject("computed_on", LocalDate.class), row.getString("note"),
            lines(row.getString("new_structures")),
            below.list(row, "changes", Stored.class).stream().map(this::titled).toList())).optional();
  }

  private static List<String> lines(String typed) {
    return typed == null ? List.of()
        : typed.lines().map(line -> line.strip().replaceFirst("^[-–•*]\\s+", ""))
            .map(Phrase::of).filter(line -> !line.isEmpty()).toList();
  }

  record Stored(String component, Integer before, Integer after) {}

  private ComponentChange titled(Stored change) {
    return new ComponentChange(change.component(), grid.component(change.component()).title(), change.before(),
        change.after());
  }
}
