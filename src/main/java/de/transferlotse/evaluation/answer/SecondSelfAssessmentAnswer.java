package de.transferlotse.evaluation.answer;

import de.transferlotse.rating.RatingGrid;
import de.transferlotse.rating.form.SelfAssessmentReply;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** How the Kommune sees itself at the end, on the grid of the beginning. */
@Component
class SecondSelfAssessmentAnswer extends SelfAssessmentReply {

  SecondSelfAssessmentAnswer(RatingGrid grid, Clock clock) {
    super(grid, clock);
  }

  @Override
  public String purpose() {
    return "evaluation-request";
  }

  @Override
  public String taskKey() {
    return "userTask_repeatSelfAssessment";
  }

  @Override
  public String title() {
    return "Ihre neue Selbsteinschätzung";
  }
}
