package de.transferlotse.evaluation.process;

import de.transferlotse.rating.FrameworkConditions;
import de.transferlotse.rating.Ratings;
import de.transferlotse.rating.Round;
import de.transferlotse.rating.form.AgencyRatingForm;
import de.transferlotse.rating.form.GridView;
import org.springframework.stereotype.Component;

/** How the agency sees the Kommune at the end, on the grid of the beginning. */
@Component
class ReassessSituation extends AgencyRatingForm {

  ReassessSituation(Ratings ratings, FrameworkConditions conditions, GridView view) {
    super(Round.AFTER, ratings, conditions, view);
  }

  @Override
  public String key() {
    return "reassess-situation";
  }
}
