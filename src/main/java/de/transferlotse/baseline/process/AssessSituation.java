package de.transferlotse.baseline.process;

import de.transferlotse.rating.FrameworkConditions;
import de.transferlotse.rating.Ratings;
import de.transferlotse.rating.Round;
import de.transferlotse.rating.form.AgencyRatingForm;
import de.transferlotse.rating.form.GridView;
import org.springframework.stereotype.Component;

/** The agency's view at the beginning. */
@Component
class AssessSituation extends AgencyRatingForm {

  AssessSituation(Ratings ratings, FrameworkConditions conditions, GridView view) {
    super(Round.BEFORE, ratings, conditions, view);
  }

  @Override
  public String key() {
    return "assess-situation";
  }
}
