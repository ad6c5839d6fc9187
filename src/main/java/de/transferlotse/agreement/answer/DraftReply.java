package de.transferlotse.agreement.answer;

import de.transferlotse.agreement.Agreement;
import de.transferlotse.agreement.Agreements;
import de.transferlotse.answer.AnswerContent;
import de.transferlotse.answer.AnswerForm;
import de.transferlotse.answer.AnswerInput;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whether the Kommune agrees with the draft, or what it wants changed. */
@Component
class DraftReply implements AnswerForm {

  private static final int LONGEST = 2000;

  private final Agreements agreements;

  DraftReply(Agreements agreements) {
    this.agreements = agreements;
  }

  @Override
  public String purpose() {
    return "agreement-draft";
  }

  @Override
  public String taskKey() {
    return "userTask_coordinateDraft";
  }

  @Override
  public String title() {
    return "Entwurf der Zielvereinbarung";
  }

  @Override
  public String button() {
    return "Entwurf beantworten";
  }

  @Override
  public Effect effect() {
    return Effect.COMPLETES;
  }

  @Override
  public Map<String, Object> show(String number) {
    Agreement agreement = agreements.current(number);
    return Map.of("version", agreement.version(), "goals", agreement.goals(), "startsOn", agreement.startsOn(),
        "endsOn", agreement.endsOn());
  }

  @Override
  public AnswerContent read(String number, AnswerInput typed) {
    String accepted = typed.choice("accepted", List.of("yes", "no"),
        "Bitte wählen Sie aus, ob Ihr Haus mit dem Entwurf einverstanden ist.");
    String changes = "no".equals(accepted)
        ? typed.required("changes", LONGEST, "Bitte schreiben Sie, was sich ändern soll.") : null;
    typed.requireFaultless();
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("Entwurf " + agreements.current(number).version(),
        changes == null ? "Wir sind einverstanden" : "Wir möchten Änderungen");
    Map<String, Object> facts = new HashMap<>(Map.of("accepted", accepted));
    if (changes != null) {
      lines.put("Was sich ändern soll", changes);
      facts.put("changes", changes);
    }
    return new AnswerContent(facts, lines);
  }
}
