package de.transferlotse.rating.form;

import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.rating.Rater;
import de.transferlotse.rating.Rating;
import de.transferlotse.rating.RatingSheet;
import de.transferlotse.rating.Ratings;
import de.transferlotse.rating.Round;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;

/** Brings the two ratings of a round together. A subclass names the form file and the round. */
public abstract class ConsolidationForm implements TaskForm<ConsolidationForm.Facts> {

  private final Round round;
  private final Ratings ratings;
  private final GridView view;

  protected ConsolidationForm(Round round, Ratings ratings, GridView view) {
    this.round = round;
    this.ratings = ratings;
    this.view = view;
  }

  public record Facts(
      @NotNull @Valid AgreedEntry k1,
      @NotNull @Valid AgreedEntry k2,
      @NotNull @Valid AgreedEntry k3,
      @NotNull @Valid AgreedEntry k4,
      @NotNull @Valid AgreedEntry k5,
      @NotNull @Valid AgreedEntry k6,
      @NotNull @Valid AgreedEntry k7) {

    List<Rating> ratings() {
      return List.of(k1.rating("K1"), k2.rating("K2"), k3.rating("K3"), k4.rating("K4"), k5.rating("K5"),
          k6.rating("K6"), k7.rating("K7"));
    }
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public boolean keepsDrafts() {
    return true;
  }

  @Override
  public FormView<Facts> show(TaskAtHand task) {
    Map<Rater, RatingSheet> sheets = ratings.of(task.number(), round);
    Map<String, Object> shown = view.together(task.number(), round, sheets);
    shown.putAll(further(task));
    return new FormView<>(new Facts(entry(sheets, "K1"), entry(sheets, "K2"), entry(sheets, "K3"), entry(sheets, "K4"),
        entry(sheets, "K5"), entry(sheets, "K6"), entry(sheets, "K7")), shown);
  }

  private static AgreedEntry entry(Map<Rater, RatingSheet> sheets, String code) {
    Rating agreed = sheets.get(Rater.CONSOLIDATED).ratings().get(code);
    return agreed != null ? AgreedEntry.of(agreed) : AgreedEntry.proposed(
        sheets.get(Rater.MUNICIPALITY).ratings().get(code), sheets.get(Rater.AGENCY).ratings().get(code));
  }

  /** What the subclass adds to the view. */
  protected Map<String, Object> further(TaskAtHand task) {
    return Map.of();
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    ratings.consolidate(task.number(), round, facts.ratings());
    return Outcome.none();
  }
}
