package de.transferlotse.baseline.answer;

import de.transferlotse.rating.RatingGrid;
import de.transferlotse.rating.form.SelfAssessmentReply;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** How the Kommune sees itself at the beginning. */
@Component
class SelfAssessmentAnswer extends SelfAssessmentReply {

  SelfAssessmentAnswer(RatingGrid grid, Clock clock) {
    super(grid, clock);
  }

  @Override
  public String purpose() {
    return "self-assessment-request";
  }

  @Override
  public String taskKey() {
    return "userTask_recordSelfAssessment";
  }

  @Override
  public String title() {
    return "Ihre Selbsteinschätzung";
  }
}
