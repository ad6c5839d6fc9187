package de.transferlotse.rating.form;

import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.rating.FrameworkCondition;
import de.transferlotse.rating.FrameworkConditions;
import de.transferlotse.rating.Rater;
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
import java.util.Map;

/** Records how the agency sees a Kommune, with the conditions around. A subclass names form file and round. */
public abstract class AgencyRatingForm extends GridForm<AgencyRatingForm.Facts> {

  private final FrameworkConditions conditions;

  protected AgencyRatingForm(Round round, Ratings ratings, FrameworkConditions conditions, GridView view) {
    super(Facts.class, round, ratings, view);
    this.conditions = conditions;
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
      LocalDate fundingEnds) implements GridEntries {

    FrameworkCondition condition() {
      return new FrameworkCondition(Integer.parseInt(politicsLevel), politics, fullTimePosts, funds, fundingProgramme,
          fundingEnds, null);
    }
  }

  @Override
  Facts known(String number, Map<Rater, RatingSheet> sheets) {
    RatingSheet sheet = sheets.get(Rater.AGENCY);
    FrameworkCondition known = conditions.of(number, round).orElse(null);
    return new Facts(LevelEntry.of(sheet, "K1"), LevelEntry.of(sheet, "K2"), LevelEntry.of(sheet, "K3"),
        LevelEntry.of(sheet, "K4"), LevelEntry.of(sheet, "K5"), LevelEntry.of(sheet, "K6"), LevelEntry.of(sheet, "K7"),
        known == null ? null : String.valueOf(known.politicsLevel()), known == null ? null : known.politics(),
        known == null ? null : known.fullTimePosts(), known == null ? null : known.funds(),
        known == null ? null : known.fundingProgramme(), known == null ? null : known.fundingEnds());
  }

  @Override
  Map<String, Object> shown(String number, Map<Rater, RatingSheet> sheets) {
    Map<String, Object> shown = super.shown(number, sheets);
    shown.put("space", conditions.spaceOf(number));
    return shown;
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    ratings.recordAgencyRating(task.number(), round, facts.ratings());
    conditions.record(task.number(), round, facts.condition());
    return Outcome.none();
  }
}
