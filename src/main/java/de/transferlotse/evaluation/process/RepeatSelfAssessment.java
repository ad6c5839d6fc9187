package de.transferlotse.evaluation.process;

import de.transferlotse.rating.Ratings;
import de.transferlotse.rating.Round;
import de.transferlotse.rating.form.GridView;
import de.transferlotse.rating.form.SelfAssessmentForm;
import org.springframework.stereotype.Component;

/** How the Kommune sees itself at the end, on the grid of the beginning. */
@Component
class RepeatSelfAssessment extends SelfAssessmentForm {

  RepeatSelfAssessment(Ratings ratings, GridView view) {
    super(Round.AFTER, ratings, view);
  }

  @Override
  public String key() {
    return "repeat-self-assessment";
  }
}
