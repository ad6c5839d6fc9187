package de.transferlotse.closing.process;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.closing.ClosingTalks;
import de.transferlotse.closing.Continuations;
import de.transferlotse.closing.Ending;
import de.transferlotse.engagement.FormTexts;
import de.transferlotse.engine.form.TaskAtHand;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the forms of the Abschluss show alike: what came of it, what was said, what was decided. */
@Component
class ClosingViews {

  private final FormTexts texts;
  private final Ending ending;
  private final ClosingTalks talks;
  private final Continuations continuations;

  ClosingViews(FormTexts texts, Ending ending, ClosingTalks talks, Continuations continuations) {
    this.texts = texts;
    this.ending = ending;
    this.talks = talks;
    this.continuations = continuations;
  }

  Map<String, Object> of(TaskAtHand task) {
    var view = new HashMap<String, Object>();
    view.put("heading", texts.heading(task.number()));
    view.put("documents", texts.documents(task.number()));
    view.put("outcome", ending.outcome(task.number()));
    view.put("refusal", ending.refusal(task.number()));
    view.put("renewalRefusal", ending.renewalRefusal(task.number()));
    talks.of(task.number()).ifPresent(talk -> view.putAll(Map.of(
        "talk", GermanDates.inWords(talk.heldOn()) + ", " + talk.participants(),
        "review", talk.review(), "positioning", talk.positioning(), "nextSteps", talk.nextSteps())));
    continuations.of(task.number()).ifPresent(decided -> view.putAll(Map.of(
        "decision", decided.decision().label(), "reason", decided.reason())));
    return view;
  }
}
