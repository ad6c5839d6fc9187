package de.transferlotse.support.answer;

import de.transferlotse.answer.AnswerContent;
import de.transferlotse.answer.AnswerForm;
import de.transferlotse.answer.AnswerInput;
import de.transferlotse.support.ReflectionTalks;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** When the Kommune can hold the Reflexionsgespräch. */
@Component
class ReflectionDates implements AnswerForm {

  private static final int LONGEST = 300;

  private final ReflectionTalks talks;

  ReflectionDates(ReflectionTalks talks) {
    this.talks = talks;
  }

  @Override
  public String purpose() {
    return "reflection-invitation";
  }

  @Override
  public String taskKey() {
    return "userTask_holdReflection";
  }

  @Override
  public String title() {
    return "Termine für das Reflexionsgespräch";
  }

  @Override
  public String button() {
    return "Termine vorschlagen";
  }

  @Override
  public Effect effect() {
    return Effect.NOTED;
  }

  @Override
  public boolean isOpen(String number) {
    return talks.open(number).isPresent();
  }

  @Override
  public AnswerContent read(String number, AnswerInput typed) {
    String first = typed.required("first", LONGEST, "Bitte schlagen Sie einen Tag mit Uhrzeit vor.");
    String second = typed.required("second", LONGEST, "Bitte schlagen Sie einen zweiten Tag mit Uhrzeit vor.");
    String remark = typed.optional("remark", 2000);
    typed.requireFaultless();
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("Erster Vorschlag", first);
    lines.put("Zweiter Vorschlag", second);
    if (remark != null) {
      lines.put("Anmerkung", remark);
    }
    return new AnswerContent(Map.of(), lines);
  }
}
