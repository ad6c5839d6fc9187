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
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;

/** Records how a Kommune sees itself. A subclass names the form file and the round. */
public abstract class SelfAssessmentForm implements TaskForm<SelfAssessmentForm.Facts> {

  private final Round round;
  private final Ratings ratings;
  private final GridView view;

  protected SelfAssessmentForm(Round round, Ratings ratings, GridView view) {
    this.round = round;
    this.ratings = ratings;
    this.view = view;
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
      @NotNull @Valid LevelEntry k7) {

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
    RatingSheet sheet = ratings.of(task.number(), round, Rater.MUNICIPALITY);
    return new FormView<>(new Facts(sheet.ratedOn(), entry(sheet, "K1"), entry(sheet, "K2"), entry(sheet, "K3"),
        entry(sheet, "K4"), entry(sheet, "K5"), entry(sheet, "K6"), entry(sheet, "K7")),
        view.alone(task.number(), round));
  }

  private static LevelEntry entry(RatingSheet sheet, String code) {
    return LevelEntry.of(sheet.ratings().get(code));
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    ratings.recordSelfAssessment(task.number(), round, facts.answeredOn(), facts.ratings());
    return Outcome.none();
  }
}
