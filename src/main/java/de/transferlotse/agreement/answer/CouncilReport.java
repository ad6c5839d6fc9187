package de.transferlotse.agreement.answer;

import de.transferlotse.agreement.CouncilResult;
import de.transferlotse.answer.AnswerContent;
import de.transferlotse.answer.AnswerForm;
import de.transferlotse.answer.AnswerInput;
import de.transferlotse.calendar.GermanDates;
import de.transferlotse.document.DocumentKind;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.municipality.Municipalities;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a body of the Kommune decided about the agreement, with the extract of its minutes. */
@Component
class CouncilReport implements AnswerForm {

  private static final int MOST_VOTES = 500;
  private static final List<String> VOTES = List.of("votesFor", "votesAgainst", "abstentions");

  private final Engagements engagements;
  private final Municipalities municipalities;
  private final Clock clock;

  CouncilReport(Engagements engagements, Municipalities municipalities, Clock clock) {
    this.engagements = engagements;
    this.municipalities = municipalities;
    this.clock = clock;
  }

  @Override
  public String purpose() {
    return "council-decision-request";
  }

  @Override
  public String taskKey() {
    return "userTask_recordCouncilDecision";
  }

  @Override
  public String title() {
    return "Beschluss zur Zielvereinbarung";
  }

  @Override
  public String button() {
    return "Beschluss melden";
  }

  @Override
  public Effect effect() {
    return Effect.NEEDS_CONFIRMATION;
  }

  @Override
  public String taskForm() {
    return "record-council-decision";
  }

  @Override
  public boolean takesFile() {
    return true;
  }

  @Override
  public Map<String, Object> show(String number) {
    return Map.of("representation",
        municipalities.of(engagements.of(number).municipalityKey()).representation().label(),
        "results", CouncilResult.values());
  }

  @Override
  public AnswerContent read(String number, AnswerInput typed) {
    String body = typed.required("body", 120, "Bitte nennen Sie das Gremium.");
    LocalDate decidedOn = typed.pastDay("decidedOn", LocalDate.now(clock),
        "Bitte geben Sie den Tag der Sitzung an, zum Beispiel 12.03.2026.");
    String result = typed.choice("result", Stream.of(CouncilResult.values()).map(Enum::name).toList(),
        "Bitte wählen Sie aus, was das Gremium beschlossen hat.");
    String paper = typed.optional("paperNumber", 60);
    Map<String, Integer> votes = votes(typed);
    String reason = typed.optional("reason", 2000);
    typed.requireFaultless();

    Map<String, Object> facts = new HashMap<>(votes);
    facts.put("body", body);
    facts.put("decidedOn", decidedOn.toString());
    facts.put("result", result);
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("Gremium", body);
    lines.put("Sitzung am", GermanDates.inWords(decidedOn));
    lines.put("Ergebnis", CouncilResult.valueOf(result).label());
    put(facts, lines, "paperNumber", "Drucksache", paper);
    if (!votes.isEmpty()) {
      lines.put("Stimmen", "%d Ja, %d Nein, %d Enthaltungen".formatted(votes.get("votesFor"), votes.get("votesAgainst"),
          votes.get("abstentions")));
    }
    put(facts, lines, "reason", "Anmerkung", reason);
    return new AnswerContent(facts, lines, new AnswerContent.Upload(DocumentKind.COUNCIL_EXTRACT,
        "Beschlussauszug vom " + GermanDates.inFigures(decidedOn), "extractId"));
  }

  /** All three or none. */
  private static Map<String, Integer> votes(AnswerInput typed) {
    Map<String, Integer> votes = new HashMap<>();
    VOTES.forEach(field -> {
      Integer count = typed.count(field, MOST_VOTES);
      if (count != null) {
        votes.put(field, count);
      }
    });
    if (!votes.isEmpty()) {
      VOTES.stream().filter(field -> !votes.containsKey(field)).forEach(field -> typed.refuse(field,
          "Bitte geben Sie alle drei Stimmenzahlen an, notfalls 0, oder lassen Sie alle drei frei."));
    }
    return votes;
  }

  private static void put(Map<String, Object> facts, Map<String, String> lines, String field, String label, String value) {
    if (value != null) {
      facts.put(field, value);
      lines.put(label, value);
    }
  }
}
