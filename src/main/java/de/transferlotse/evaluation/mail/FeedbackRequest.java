package de.transferlotse.evaluation.mail;

import de.transferlotse.engagement.LocalWorkingDays;
import de.transferlotse.engagement.MunicipalityMail;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks the Kommune what it says about the Begleitung. */
@Component
class FeedbackRequest implements MunicipalityMail {

  /** As long as the task that waits for the answer runs. */
  private static final int WORKING_DAYS_TO_ANSWER = 15;

  private final LocalWorkingDays workingDays;

  FeedbackRequest(LocalWorkingDays workingDays) {
    this.workingDays = workingDays;
  }

  @Override
  public String template() {
    return "feedback-request";
  }

  @Override
  public Content content(String number) {
    return new Content("Rückmeldung", Map.of("answerBy", workingDays.fromToday(number, WORKING_DAYS_TO_ANSWER)));
  }
}
