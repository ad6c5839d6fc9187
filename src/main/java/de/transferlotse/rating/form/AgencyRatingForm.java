package de.transferlotse.rating.form;

import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.rating.FrameworkCondition;
import de.transferlotse.rating.FrameworkConditions;
import de.transferlotse.rating.Rater;
import de.transferlotse.rating.Rating;
import de.transferlotse.rating.RatingSheet;
import de.transferlotse.rating.Ratings;
import de.transferlotse.rating.Round;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Records how the agency sees a Kommune, with the conditions around. A subclass names form file and round. */
public abstract class AgencyRatingForm implements TaskForm<AgencyRatingForm.Facts> {

  private final Round round;
  private final Ratings ratings;
  private final FrameworkConditions conditions;
  private final GridView view;

  protected AgencyRatingForm(Round round, Ratings ratings, FrameworkConditions conditions, GridView view) {
    this.round = round;
    this.ratings = ratings;
    this.conditions = conditions;
    this.view = view;
  }

  /** R1 and R2 are typed; R3 is shown as {@code view.space}. Posts in full-time equivalents, funds in EUR per year. */
  public record Facts(
      @NotNull @Valid LevelEntry k1,
      @NotNull @Valid LevelEntry k2,
      @NotNull @Valid LevelEntry k3,
      @NotNull @Valid LevelEntry k4,
      @NotNull @Valid LevelEntry k5,
      @NotNull @Valid LevelEntry k6,
      @NotNull @Valid LevelEntry k7,
      @NotNull @Pattern(regexp = "[0-4]") String politicsLevel,
      @NotNull @Size(max = 1000) String politics,
      @NotNull @DecimalMin("0") @Digits(integer = 3, fraction = 2) BigDecimal fullTimePosts,
      @NotNull @DecimalMin("0") @Digits(integer = 9, fraction = 2) BigDecimal funds,
      @Size(max = 200) String fundingProgramme,
      LocalDate fundingEnds) {

    List<Rating> ratings() {
      return List.of(k1.rating("K1"), k2.rating("K2"), k3.rating("K3"), k4.rating("K4"), k5.rating("K5"),
          k6.rating("K6"), k7.rating("K7"));
    }

    FrameworkCondition condition() {
      return new FrameworkCondition(Integer.parseInt(politicsLevel), politics, fullTimePosts, funds, fundingProgramme,
          fundingEnds, null);
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
    RatingSheet sheet = ratings.of(task.number(), round, Rater.AGENCY);
    FrameworkCondition known = conditions.of(task.number(), round).orElse(null);
    Map<String, Object> shown = view.alone(task.number(), round);
    shown.put("space", conditions.spaceOf(task.number()));
    shown.putAll(further(task));
    return new FormView<>(facts(sheet, known), shown);
  }

  private static Facts facts(RatingSheet sheet, FrameworkCondition known) {
    return new Facts(entry(sheet, "K1"), entry(sheet, "K2"), entry(sheet, "K3"), entry(sheet, "K4"), entry(sheet, "K5"),
        entry(sheet, "K6"), entry(sheet, "K7"),
        known == null ? null : String.valueOf(known.politicsLevel()), known == null ? null : known.politics(),
        known == null ? null : known.fullTimePosts(), known == null ? null : known.funds(),
        known == null ? null : known.fundingProgramme(), known == null ? null : known.fundingEnds());
  }

  private static LevelEntry entry(RatingSheet sheet, String code) {
    return LevelEntry.of(sheet.ratings().get(code));
  }

  /** What the subclass adds to the view. */
  protected Map<String, Object> further(TaskAtHand task) {
    return Map.of();
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    ratings.recordAgencyRating(task.number(), round, facts.ratings());
    conditions.record(task.number(), round, facts.condition());
    return Outcome.none();
  }
}
