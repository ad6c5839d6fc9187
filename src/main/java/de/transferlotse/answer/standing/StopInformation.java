package de.transferlotse.answer.standing;

import de.transferlotse.answer.AnswerContent;
import de.transferlotse.answer.AnswerForm;
import de.transferlotse.answer.AnswerInput;
import de.transferlotse.municipality.Contact;
import de.transferlotse.municipality.Objections;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** That a contact wants no further information mails. What the Begleitung needs is still sent. */
@Component
class StopInformation implements AnswerForm {

  private final Objections objections;
  private final Clock clock;

  StopInformation(Objections objections, Clock clock) {
    this.objections = objections;
    this.clock = clock;
  }

  @Override
  public String purpose() {
    return "stop-information";
  }

  @Override
  public String taskKey() {
    return "stop-information";
  }

  @Override
  public String title() {
    return "Informations-E-Mails abbestellen";
  }

  @Override
  public Effect effect() {
    return Effect.STANDING;
  }

  @Override
  public AnswerContent read(String number, AnswerInput typed) {
    return new AnswerContent(Map.of(), Map.of("Informations-E-Mails", "abbestellt"));
  }

  @Override
  public void accepted(String number, Contact reader, AnswerContent content) {
    objections.object(reader.id(), clock.instant(), "Link in der E-Mail");
  }
}
