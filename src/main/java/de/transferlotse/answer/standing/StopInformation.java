package de.transferlotse.answer.standing;

import de.transferlotse.answer.AnswerContent;
import de.transferlotse.answer.AnswerForm;
import de.transferlotse.answer.AnswerInput;
import de.transferlotse.municipality.Consents;
import de.transferlotse.municipality.Contact;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * That a contact wants no further information mails, or wants them again: the page offers what they do not have now. What
 * the Begleitung needs is always sent.
 */
@Component
class StopInformation implements AnswerForm {

  private static final String WISH = "wish";
  private static final String STOP = "stop";
  private static final String AGAIN = "again";
  private static final String LINE = "Informations-E-Mails";
  private static final String WANTED = "wieder gewünscht";

  private final Consents consents;

  StopInformation(Consents consents) {
    this.consents = consents;
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
    return LINE;
  }

  @Override
  public Effect effect() {
    return Effect.STANDING;
  }

  @Override
  public Map<String, Object> show(String number, Contact reader) {
    return Map.of(WISH, consents.objecting(reader.municipalityKey()).contains(reader.id()) ? AGAIN : STOP);
  }

  @Override
  public AnswerContent read(String number, AnswerInput typed) {
    String wish = typed.choice(WISH, List.of(STOP, AGAIN), "Bitte öffnen Sie den Link aus unserer E-Mail noch einmal.");
    typed.requireFaultless();
    return new AnswerContent(Map.of(), Map.of(LINE, AGAIN.equals(wish) ? WANTED : "abbestellt"));
  }

  @Override
  public void accepted(String number, Contact reader, AnswerContent content) {
    consents.say(reader.id(), WANTED.equals(content.lines().get(LINE)));
  }
}
