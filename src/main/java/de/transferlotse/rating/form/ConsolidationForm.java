package de.transferlotse.rating.form;

import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.rating.Rater;
import de.transferlotse.rating.Rating;
import de.transferlotse.rating.RatingSheet;
import de.transferlotse.rating.Ratings;
import de.transferlotse.rating.Round;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;

/** Brings the two ratings of a round together. A subclass names the form file and the round. */
public abstract class ConsolidationForm extends GridForm<ConsolidationForm.Facts> {

  protected ConsolidationForm(Round round, Ratings ratings, GridView view) {
    super(Facts.class, round, ratings, view);
  }

  public record Facts(
      @NotNull @Valid AgreedEntry k1,
      @NotNull @Valid AgreedEntry k2,
      @NotNull @Valid AgreedEntry k3,
      @NotNull @Valid AgreedEntry k4,
      @NotNull @Valid AgreedEntry k5,
      @NotNull @Valid AgreedEntry k6,
      @NotNull @Valid AgreedEntry k7) implements GridEntries {}

  @Override
  Facts known(String number, Map<Rater, RatingSheet> sheets) {
    return new Facts(entry(sheets, "K1"), entry(sheets, "K2"), entry(sheets, "K3"), entry(sheets, "K4"),
        entry(sheets, "K5"), entry(sheets, "K6"), entry(sheets, "K7"));
  }

  @Override
  Map<String, Object> shown(String number, Map<Rater, RatingSheet> sheets) {
    return view.together(number, round, sheets);
  }

  private static AgreedEntry entry(Map<Rater, RatingSheet> sheets, String code) {
    Rating agreed = sheets.get(Rater.CONSOLIDATED).ratings().get(code);
    return agreed != null ? AgreedEntry.of(agreed) : AgreedEntry.proposed(
        sheets.get(Rater.MUNICIPALITY).ratings().get(code), sheets.get(Rater.AGENCY).ratings().get(code));
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    ratings.consolidate(task.number(), round, facts.ratings());
    return Outcome.none();
  }
}
