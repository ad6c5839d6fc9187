package de.transferlotse.rating.form;

import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.rating.Rater;
import de.transferlotse.rating.RatingSheet;
import de.transferlotse.rating.Ratings;
import de.transferlotse.rating.Round;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Map;

/** Records how a Kommune sees itself. A subclass names the form file and the round. */
public abstract class SelfAssessmentForm extends GridForm<SelfAssessmentForm.Facts> {

  protected SelfAssessmentForm(Round round, Ratings ratings, GridView view) {
    super(Facts.class, round, ratings, view);
  }

  /** @param answeredOn when the Kommune sent its answer */
  public record Facts(
      @NotNull @PastOrPresent LocalDate answeredOn,
      @NotNull @Valid LevelEntry k1,
      @NotNull @Valid LevelEntry k2,
      @NotNull @Valid LevelEntry k3,
      @NotNull @Valid LevelEntry k4,
      @NotNull @Valid LevelEntry k5,
      @NotNull @Valid LevelEntry k6,
      @NotNull @Valid LevelEntry k7) implements GridEntries {}

  @Override
  Facts known(String number, Map<Rater, RatingSheet> sheets) {
    RatingSheet sheet = sheets.get(Rater.MUNICIPALITY);
    return new Facts(sheet.ratedOn(), LevelEntry.of(sheet, "K1"), LevelEntry.of(sheet, "K2"),
        LevelEntry.of(sheet, "K3"), LevelEntry.of(sheet, "K4"), LevelEntry.of(sheet, "K5"), LevelEntry.of(sheet, "K6"),
        LevelEntry.of(sheet, "K7"));
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    ratings.recordSelfAssessment(task.number(), round, facts.answeredOn(), facts.ratings());
    return Outcome.none();
  }
}
