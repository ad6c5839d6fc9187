package de.transferlotse.rating.form;

import de.transferlotse.answer.AnswerContent;
import de.transferlotse.answer.AnswerForm;
import de.transferlotse.answer.AnswerInput;
import de.transferlotse.rating.Level;
import de.transferlotse.rating.RatingGrid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How a Kommune sees itself, filled in component by component, by several people and over several visits. A subclass names
 * the mail that asks and the task that waits.
 */
public abstract class SelfAssessmentReply implements AnswerForm {

  private static final int LONGEST_EVIDENCE = 500;
  private static final List<String> LEVELS = IntStream.rangeClosed(0, 4).mapToObj(String::valueOf).toList();

  private final RatingGrid grid;
  private final Clock clock;

  protected SelfAssessmentReply(RatingGrid grid, Clock clock) {
    this.grid = grid;
    this.clock = clock;
  }

  @Override
  public final Effect effect() {
    return Effect.COMPLETES;
  }

  @Override
  public final String button() {
    return "Selbsteinschätzung ausfüllen";
  }

  @Override
  public final String fields() {
    return "self-assessment";
  }

  @Override
  public final List<Step> steps() {
    return grid.components().stream().map(component -> new Step(id(component.code()), component.title())).toList();
  }

  @Override
  public Map<String, Object> show(String number) {
    return Map.of("components", grid.components(), "levels", grid.levels());
  }

  @Override
  public final void check(Step step, AnswerInput typed) {
    component(step, typed);
    typed.requireFaultless();
  }

  @Override
  public final AnswerContent read(String number, AnswerInput typed) {
    Map<String, Object> facts = new HashMap<>();
    Map<String, String> lines = new LinkedHashMap<>();
    for (Step step : steps()) {
      Map<String, Object> entry = component(step, typed);
      facts.put(step.id(), entry);
      if (entry.get("level") instanceof String level) {
        Object evidence = entry.get("evidence");
        lines.put(step.title(), "Stufe " + grid.text(Integer.valueOf(level))
            + (evidence == null ? "" : "; Nachweis: " + evidence));
      }
    }
    typed.requireFaultless();
    facts.put("answeredOn", LocalDate.now(clock).toString());
    return new AnswerContent(facts, lines);
  }

  private Map<String, Object> component(Step step, AnswerInput typed) {
    String level = typed.choice(step.id() + ".level", LEVELS, "Bitte wählen Sie eine Stufe für " + step.title() + ".");
    String evidence = typed.optional(step.id() + ".evidence", LONGEST_EVIDENCE);
    if (level != null && Integer.parseInt(level) >= Level.NEEDS_EVIDENCE && evidence == null) {
      typed.refuse(step.id() + ".evidence", "Für Stufe 3 und 4 brauchen wir einen Nachweis; bitte nennen Sie ihn für "
          + step.title() + ".");
    }
    Map<String, Object> entry = new HashMap<>();
    entry.put("level", level);
    entry.put("evidence", evidence);
    return entry;
  }

  private static String id(String code) {
    return code.toLowerCase(Locale.ROOT);
  }
}
