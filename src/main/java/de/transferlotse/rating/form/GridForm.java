package de.transferlotse.rating.form;

import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.rating.Rater;
import de.transferlotse.rating.RatingSheet;
import de.transferlotse.rating.Ratings;
import de.transferlotse.rating.Round;
import java.util.Map;

/** What the forms of the grid share: they show what is known and can be filled in over several days. */
abstract class GridForm<F extends Record & GridEntries> implements TaskForm<F> {

  final Round round;
  final Ratings ratings;
  final GridView view;
  private final Class<F> facts;

  GridForm(Class<F> facts, Round round, Ratings ratings, GridView view) {
    this.facts = facts;
    this.round = round;
    this.ratings = ratings;
    this.view = view;
  }

  @Override
  public final Class<F> facts() {
    return facts;
  }

  @Override
  public final boolean keepsDrafts() {
    return true;
  }

  @Override
  public final FormView<F> show(TaskAtHand task) {
    Map<Rater, RatingSheet> sheets = ratings.of(task.number(), round);
    return new FormView<>(known(task.number(), sheets), () -> view(task, sheets));
  }

  private Map<String, Object> view(TaskAtHand task, Map<Rater, RatingSheet> sheets) {
    Map<String, Object> shown = shown(task.number(), sheets);
    shown.putAll(further(task));
    return shown;
  }

  /** The inputs as far as they are known. */
  abstract F known(String number, Map<Rater, RatingSheet> sheets);

  /** Who rates for one side does not see the other one. */
  Map<String, Object> shown(String number, Map<Rater, RatingSheet> sheets) {
    return view.alone(number, round);
  }

  /** What the process of a round adds to the view. */
  protected Map<String, Object> further(TaskAtHand task) {
    return Map.of();
  }
}
