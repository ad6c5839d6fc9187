package de.transferlotse.baseline.mail;

import de.transferlotse.baseline.GermanList;
import de.transferlotse.baseline.Stakeholder;
import de.transferlotse.baseline.Stakeholders;
import de.transferlotse.calendar.WorkingDays;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.MunicipalityMail;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.municipality.Municipality;
import de.transferlotse.rating.RatingGrid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks a Kommune how it sees itself; the seven questions are in the mail, so that it can answer at once. */
@Component
class SelfAssessmentRequest implements MunicipalityMail {

  private static final int WORKING_DAYS_TO_ANSWER = 20;

  private final Engagements engagements;
  private final Municipalities municipalities;
  private final Stakeholders stakeholders;
  private final RatingGrid grid;
  private final WorkingDays workingDays;
  private final Clock clock;

  SelfAssessmentRequest(Engagements engagements, Municipalities municipalities, Stakeholders stakeholders,
      RatingGrid grid, WorkingDays workingDays, Clock clock) {
    this.engagements = engagements;
    this.municipalities = municipalities;
    this.stakeholders = stakeholders;
    this.grid = grid;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  @Override
  public String template() {
    return "self-assessment-request";
  }

  @Override
  public Content content(String number) {
    Municipality municipality = municipalities.of(engagements.of(number).municipalityKey());
    LocalDate answerBy = workingDays.after(LocalDate.now(clock), WORKING_DAYS_TO_ANSWER, municipality.land().code());
    return new Content("Selbsteinschätzung", Map.of(
        "answerBy", answerBy,
        "departments", GermanList.of(stakeholders.of(number).stream().map(Stakeholder::department).toList()),
        "levels", grid.levels(),
        "components", grid.components()));
  }
}
