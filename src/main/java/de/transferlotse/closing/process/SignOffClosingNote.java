package de.transferlotse.closing.process;

import de.transferlotse.closing.ClosingNote;
import de.transferlotse.closing.ClosingNotes;
import de.transferlotse.engine.FlowVariable;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.input.Rejection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The Leitung signs the Abschlussvermerk off, or returns it with what has to change. */
@Component
class SignOffClosingNote implements TaskForm<SignOffClosingNote.Facts> {

  private final ClosingNotes notes;
  private final ClosingViews views;

  SignOffClosingNote(ClosingNotes notes, ClosingViews views) {
    this.notes = notes;
    this.views = views;
  }

  /** @param function needed to sign, {@code remark} to return */
  record Facts(
      @NotNull @Pattern(regexp = "SIGN|RETURN") String decision,
      @Size(max = 120) String function,
      @Size(max = 1000) String remark) {}

  @Override
  public String key() {
    return "sign-off-closing-note";
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public FormView<Facts> show(TaskAtHand task) {
    ClosingNote note = notes.latest(task.number()).orElseThrow();
    return new FormView<>(new Facts(null, "Leitung der Transferagentur", null), () -> view(task, note), note);
  }

  private Map<String, Object> view(TaskAtHand task, ClosingNote note) {
    Map<String, Object> view = views.of(task);
    view.putAll(Map.of("course", note.course(), "result", note.result(), "open", note.remaining()));
    return view;
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    boolean signed = facts.decision().equals("SIGN");
    if (signed && facts.function() == null) {
      throw Rejection.invalid("Bitte geben Sie an, in welcher Funktion Sie den Abschlussvermerk abzeichnen.");
    }
    if (!signed && facts.remark() == null) {
      throw Rejection.invalid("Bitte schreiben Sie, was am Abschlussvermerk zu ändern ist.");
    }
    if (signed) {
      notes.signOff(task.number(), facts.function(), task.user());
    } else {
      notes.giveBack(task.number(), facts.remark(), task.user());
    }
    return Outcome.of(FlowVariable.CLOSING_SIGNED_OFF, signed);
  }
}
