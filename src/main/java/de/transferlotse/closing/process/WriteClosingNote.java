package de.transferlotse.closing.process;

import de.transferlotse.closing.ClosingNote;
import de.transferlotse.closing.ClosingNotes;
import de.transferlotse.closing.NoteSkeleton;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The Abschlussvermerk, proposed from the facts; after a return as it was, with what the Leitung wants changed. */
@Component
class WriteClosingNote implements TaskForm<WriteClosingNote.Facts> {

  private final ClosingNotes notes;
  private final NoteSkeleton skeleton;
  private final ClosingViews views;

  WriteClosingNote(ClosingNotes notes, NoteSkeleton skeleton, ClosingViews views) {
    this.notes = notes;
    this.skeleton = skeleton;
    this.views = views;
  }

  record Facts(
      @NotNull @Size(max = 4000) String course,
      @NotNull @Size(max = 4000) String result,
      @NotNull @Size(max = 4000) String open) {}

  @Override
  public String key() {
    return "write-closing-note";
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public boolean keepsDrafts() {
    return true;
  }

  @Override
  public FormView<Facts> show(TaskAtHand task) {
    Optional<ClosingNote> known = notes.latest(task.number());
    return new FormView<>(known.map(note -> new Facts(note.course(), note.result(), note.remaining()))
        .orElseGet(() -> proposal(task.number())), () -> view(task, known));
  }

  private Map<String, Object> view(TaskAtHand task, Optional<ClosingNote> known) {
    Map<String, Object> view = views.of(task);
    view.put("returned", known.map(ClosingNote::returnRemark).orElse(""));
    return view;
  }

  private Facts proposal(String number) {
    return new Facts(skeleton.course(number), skeleton.result(number), skeleton.remaining(number));
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    notes.write(task.number(), facts.course(), facts.result(), facts.open(), task.user());
    return Outcome.none();
  }
}
