package de.transferlotse.evaluation.process;

import de.transferlotse.rating.Ratings;
import de.transferlotse.rating.Round;
import de.transferlotse.rating.form.ConsolidationForm;
import de.transferlotse.rating.form.GridView;
import org.springframework.stereotype.Component;

/** What Kommune and agency agree on at the end, on the grid of the beginning. */
@Component
class ConsolidateReassessment extends ConsolidationForm {

  ConsolidateReassessment(Ratings ratings, GridView view) {
    super(Round.AFTER, ratings, view);
  }

  @Override
  public String key() {
    return "consolidate-reassessment";
  }
}
