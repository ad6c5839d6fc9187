package de.transferlotse.baseline.process;

import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.rating.FrameworkConditions;
import de.transferlotse.rating.Ratings;
import de.transferlotse.rating.Round;
import de.transferlotse.rating.form.AgencyRatingForm;
import de.transferlotse.rating.form.GridView;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The agency's view at the beginning, with everything at hand that was found out before. */
@Component
class AssessSituation extends AgencyRatingForm {

  private final FindingsView findings;

  AssessSituation(Ratings ratings, FrameworkConditions conditions, GridView view, FindingsView findings) {
    super(Round.BEFORE, ratings, conditions, view);
    this.findings = findings;
  }

  @Override
  public String key() {
    return "assess-situation";
  }

  @Override
  protected Map<String, Object> further(TaskAtHand task) {
    return findings.of(task.number());
  }
}
