package de.transferlotse.ending.process;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.ending.EarlyEnd;
import de.transferlotse.ending.EarlyEnds;
import de.transferlotse.engagement.FirstTalks;
import de.transferlotse.engagement.FormTexts;
import de.transferlotse.engine.FlowVariable;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.input.Rejection;
import de.transferlotse.workforce.Staff;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The office management decides whether the engagement really ends. */
@Component
class DecideEarlyEnd implements TaskForm<DecideEarlyEnd.Facts> {

  private final EarlyEnds ends;
  private final Staff staff;
  private final FormTexts texts;
  private final FirstTalks talks;

  DecideEarlyEnd(EarlyEnds ends, Staff staff, FormTexts texts, FirstTalks talks) {
    this.ends = ends;
    this.staff = staff;
    this.texts = texts;
    this.talks = talks;
  }

  /** @param remark internal, needed if the engagement goes on */
  record Facts(@NotNull @Pattern(regexp = "end|goOn") String decision, @Size(max = 1000) String remark) {}

  @Override
  public String key() {
    return "decide-early-end";
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public FormView<Facts> show(TaskAtHand task) {
    return new FormView<>(null, () -> view(task));
  }

  private Map<String, Object> view(TaskAtHand task) {
    EarlyEnd proposed = ends.of(task.processInstanceId());
    var view = new HashMap<String, Object>(Map.of(
        "heading", texts.heading(task.number()),
        "proposedBy", staff.find(proposed.proposedBy()).map(person -> person.displayName()).orElse(proposed.proposedBy())
            + ", " + GermanDates.inWords(proposed.proposedOn()),
        "reason", proposed.reason().label(),
        "explanation", proposed.explanation(),
        "mail", mail(proposed)));
    view.put("mergedInto", proposed.mergedInto());
    return view;
  }

  private String mail(EarlyEnd proposed) {
    String told = proposed.tellMunicipality() ? "Die Kommune erhält eine E-Mail mit dieser Begründung."
        : "Die Kommune erhält keine E-Mail über das Ende.";
    return told + talks.toCallOff(proposed.engagement()).map(talk -> " Das vereinbarte Erstgespräch (%s) wird abgesagt."
        .formatted(GermanDates.moment(talk.start()))).orElse("");
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    boolean confirmed = facts.decision().equals("end");
    if (!confirmed && facts.remark() == null) {
      throw Rejection.invalid("Bitte sagen Sie, warum die Begleitung weitergeht.");
    }
    ends.decide(task.processInstanceId(), confirmed, facts.remark(), task.user());
    return Outcome.of(FlowVariable.EARLY_END_CONFIRMED, confirmed)
        .and(FlowVariable.TELL_MUNICIPALITY, ends.of(task.processInstanceId()).tellMunicipality());
  }
}
