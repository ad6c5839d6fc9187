package de.transferlotse.evaluation.answer;

import de.transferlotse.answer.AnswerContent;
import de.transferlotse.answer.AnswerForm;
import de.transferlotse.answer.AnswerInput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the Kommune says about the Begleitung. */
@Component
class FeedbackReply implements AnswerForm {

  private static final int LONGEST = 2000;

  private final Clock clock;

  FeedbackReply(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String purpose() {
    return "feedback-request";
  }

  @Override
  public String taskKey() {
    return "userTask_recordFeedback";
  }

  @Override
  public String title() {
    return "Ihre Rückmeldung zur Begleitung";
  }

  @Override
  public String button() {
    return "Rückmeldung geben";
  }

  @Override
  public Effect effect() {
    return Effect.COMPLETES;
  }

  @Override
  public AnswerContent read(String number, AnswerInput typed) {
    String satisfaction = typed.choice("satisfaction", List.of("1", "2", "3", "4", "5"),
        "Bitte wählen Sie aus, wie zufrieden Sie sind.");
    String helped = typed.required("helped", LONGEST, "Bitte schreiben Sie, was Ihnen geholfen hat; „nichts“ genügt.");
    String missing = typed.required("missing", LONGEST, "Bitte schreiben Sie, was Ihnen gefehlt hat; „nichts“ genügt.");
    String recommends = typed.choice("recommends", List.of("yes", "no"),
        "Bitte wählen Sie aus, ob Sie uns weiterempfehlen würden.");
    String remark = typed.optional("remark", LONGEST);
    String function = typed.required("function", 120, "Bitte nennen Sie Ihre Funktion.");
    typed.requireFaultless();
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("Zufriedenheit", satisfaction + " von 5");
    lines.put("Was geholfen hat", helped);
    lines.put("Was gefehlt hat", missing);
    lines.put("Empfehlung an andere Kommunen", recommends.equals("yes") ? "ja" : "nein");
    Map<String, Object> facts = new HashMap<>(Map.of("givenOn", LocalDate.now(clock).toString(), "givenBy", function,
        "satisfaction", satisfaction, "helped", helped, "missing", missing, "recommends", recommends));
    if (remark != null) {
      lines.put("Weiteres", remark);
      facts.put("remark", remark);
    }
    return new AnswerContent(facts, lines);
  }
}
