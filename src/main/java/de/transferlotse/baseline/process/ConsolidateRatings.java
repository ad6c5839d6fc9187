package de.transferlotse.baseline.process;

import de.transferlotse.baseline.BaselineReport;
import de.transferlotse.baseline.BaselineReports;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.rating.Ratings;
import de.transferlotse.rating.Round;
import de.transferlotse.rating.form.ConsolidationForm;
import de.transferlotse.rating.form.GridView;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What Kommune and agency agree on at the beginning; after a return, with what the office management wants revised. */
@Component
class ConsolidateRatings extends ConsolidationForm {

  private final BaselineReports reports;

  ConsolidateRatings(Ratings ratings, GridView view, BaselineReports reports) {
    super(Round.BEFORE, ratings, view);
    this.reports = reports;
  }

  @Override
  public String key() {
    return "consolidate-ratings";
  }

  @Override
  protected Map<String, Object> further(TaskAtHand task) {
    return Map.of("returnRemark", reports.latest(task.number()).filter(BaselineReport::wasReturned)
        .map(BaselineReport::remark).orElse(""));
  }
}
