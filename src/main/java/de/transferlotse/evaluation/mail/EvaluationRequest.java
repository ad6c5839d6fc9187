package de.transferlotse.evaluation.mail;

import de.transferlotse.agreement.Agreements;
import de.transferlotse.engagement.LocalWorkingDays;
import de.transferlotse.engagement.MunicipalityMail;
import de.transferlotse.rating.Rater;
import de.transferlotse.rating.RatingComponent;
import de.transferlotse.rating.RatingGrid;
import de.transferlotse.rating.RatingSheet;
import de.transferlotse.rating.Ratings;
import de.transferlotse.rating.Round;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks for the second self-assessment; all questions are in the mail. */
@Component
class EvaluationRequest implements MunicipalityMail {

  /** As long as the task that waits for the answer runs. */
  private static final int WORKING_DAYS_TO_ANSWER = 20;

  private final Agreements agreements;
  private final Ratings ratings;
  private final RatingGrid grid;
  private final LocalWorkingDays workingDays;

  EvaluationRequest(Agreements agreements, Ratings ratings, RatingGrid grid,
      LocalWorkingDays workingDays) {
    this.agreements = agreements;
    this.ratings = ratings;
    this.grid = grid;
    this.workingDays = workingDays;
  }

  /** A component with what both sides agreed on at the beginning, for instance „1 – Einzelaktivitäten“. */
  public record Question(RatingComponent component, String before) {}

  @Override
  public String template() {
    return "evaluation-request";
  }

  @Override
  public Content content(String number) {
    RatingSheet before = ratings.of(number, Round.BEFORE, Rater.CONSOLIDATED);
    return new Content("Evaluation", Map.of(
        "answerBy", workingDays.fromToday(number, WORKING_DAYS_TO_ANSWER),
        "agreement", agreements.inForce(number).orElseThrow(),
        "levels", grid.levels(),
        "questions", grid.components().stream()
            .map(component -> new Question(component, grid.text(before.level(component.code())))).toList()));
  }
}
