package de.transferlotse.baseline.mail;

import de.transferlotse.baseline.GermanList;
import de.transferlotse.baseline.Stakeholder;
import de.transferlotse.baseline.Stakeholders;
import de.transferlotse.engagement.LocalWorkingDays;
import de.transferlotse.engagement.MunicipalityMail;
import de.transferlotse.rating.RatingGrid;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks a Kommune how it sees itself; the seven questions are in the mail, so that it can answer at once. */
@Component
class SelfAssessmentRequest implements MunicipalityMail {

  private static final int WORKING_DAYS_TO_ANSWER = 20;

  private final Stakeholders stakeholders;
  private final RatingGrid grid;
  private final LocalWorkingDays workingDays;

  SelfAssessmentRequest(Stakeholders stakeholders, RatingGrid grid, LocalWorkingDays workingDays) {
    this.stakeholders = stakeholders;
    this.grid = grid;
    this.workingDays = workingDays;
  }

  @Override
  public String template() {
    return "self-assessment-request";
  }

  @Override
  public Content content(String number) {
    return new Content("Selbsteinschätzung", Map.of(
        "answerBy", workingDays.fromToday(number, WORKING_DAYS_TO_ANSWER),
        "departments", GermanList.of(stakeholders.of(number).stream().map(Stakeholder::department).toList()),
        "levels", grid.levels(),
        "components", grid.components()));
  }
}
