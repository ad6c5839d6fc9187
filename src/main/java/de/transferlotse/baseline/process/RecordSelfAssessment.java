package de.transferlotse.baseline.process;

import de.transferlotse.rating.Ratings;
import de.transferlotse.rating.Round;
import de.transferlotse.rating.form.GridView;
import de.transferlotse.rating.form.SelfAssessmentForm;
import org.springframework.stereotype.Component;

/** The Kommune's view of itself at the beginning. */
@Component
class RecordSelfAssessment extends SelfAssessmentForm {

  RecordSelfAssessment(Ratings ratings, GridView view) {
    super(Round.BEFORE, ratings, view);
  }

  @Override
  public String key() {
    return "record-self-assessment";
  }
}
