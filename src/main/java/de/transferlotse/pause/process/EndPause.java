package de.transferlotse.pause.process;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engagement.FormTexts;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.pause.Pause;
import de.transferlotse.pause.PausePlans;
import de.transferlotse.pause.Pauses;
import de.transferlotse.workforce.Staff;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Somebody ends a pause before its day, or one without a day. */
@Component
class EndPause implements TaskForm<EndPause.Facts> {

  private final Pauses pauses;
  private final PausePlans plans;
  private final Staff staff;
  private final FormTexts texts;

  EndPause(Pauses pauses, PausePlans plans, Staff staff, FormTexts texts) {
    this.pauses = pauses;
    this.plans = plans;
    this.staff = staff;
    this.texts = texts;
  }

  record Facts(@Size(max = 1000) String note) {}

  @Override
  public String key() {
    return "end-pause";
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public FormView<Facts> show(TaskAtHand task) {
    Pause pause = pauses.open(task.number()).orElseThrow();
    return new FormView<>(null, () -> Map.of("heading", texts.heading(task.number()), "since", since(pause),
        "reason", pause.reason()), pause.id());
  }

  private String since(Pause pause) {
    String planner = staff.nameOf(pause.plannedBy());
    String end = pause.until() == null ? "Ein Tag, an dem es weitergeht, ist nicht vereinbart."
        : "Am %s geht es von selbst weiter.".formatted(GermanDates.inWords(pause.until()));
    return "Die Begleitung ruht seit dem %s, festgelegt von %s. %s".formatted(
        GermanDates.inWords(OfficeTime.dayOf(pause.begunAt())), planner, end);
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    plans.decideEnd(task.number(), task.user(), facts.note());
    return Outcome.none();
  }
}
