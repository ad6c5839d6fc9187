package de.transferlotse.baseline.process;

import de.transferlotse.baseline.Interview;
import de.transferlotse.baseline.InterviewFunction;
import de.transferlotse.baseline.Interviews;
import de.transferlotse.engagement.FormTexts;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.input.Rejection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Keeps what came of each planned interview, and those held in the place of cancelled ones. */
@Component
class RecordInterviews implements TaskForm<RecordInterviews.Facts> {

  private final Interviews interviews;
  private final FormTexts texts;
  private final BaselineOptions options;

  RecordInterviews(Interviews interviews, FormTexts texts, BaselineOptions options) {
    this.interviews = interviews;
    this.texts = texts;
    this.options = options;
  }

  record Facts(@Size(max = 30) List<@NotNull @Valid Result> interviews) {

    Facts {
      interviews = interviews == null ? List.of() : interviews;
    }
  }

  /**
   * @param id        of a planned interview, {@code null} for one that was added
   * @param plannedOn is shown only; the plan keeps its own date
   */
  record Result(
      UUID id,
      @NotNull InterviewFunction function,
      @NotNull @Size(max = 160) String department,
      LocalDate plannedOn,
      @NotNull @Pattern(regexp = "held|cancelled") String state,
      @PastOrPresent LocalDate heldOn,
      @Size(max = 4000) String findings,
      @Size(max = 300) String cancelReason) {

    static Result of(Interview interview) {
      String state = interview.wasHeld() ? "held" : interview.cancelReason() != null ? "cancelled" : null;
      return new Result(interview.id(), interview.function(), interview.department(), interview.plannedOn(), state,
          interview.heldOn(), interview.findings(), interview.cancelReason());
    }

    boolean held() {
      return state.equals("held");
    }
  }

  @Override
  public String key() {
    return "record-interviews";
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
    return new FormView<>(new Facts(interviews.of(task.number()).stream().map(Result::of).toList()), () -> Map.of(
        "heading", texts.heading(task.number()),
        "documents", texts.documents(task.number()),
        "functions", options.functions()));
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    List<Result> results = facts.interviews();
    IntStream.range(0, results.size()).forEach(index -> requireWhole(index + 1, results.get(index)));
    Map<UUID, Interview> planned = interviews.of(task.number()).stream()
        .collect(Collectors.toMap(Interview::id, Function.identity()));
    interviews.record(task.number(), results.stream().map(result -> interview(result, planned.remove(result.id())))
        .toList());
    return Outcome.none();
  }

  private static void requireWhole(int position, Result result) {
    String which = position + ". Eintrag (" + result.function().label() + ", " + result.department() + ")";
    if (result.held() && (result.heldOn() == null || result.findings() == null)) {
      throw Rejection.invalid("Bitte tragen Sie zum " + which + " den Tag und die wichtigsten Aussagen ein.");
    }
    if (!result.held() && result.cancelReason() == null) {
      throw Rejection.invalid("Bitte tragen Sie zum " + which + " ein, warum das Interview ausfiel.");
    }
  }

  /** An id that is not of this engagement, or comes twice, counts as an added interview. */
  private static Interview interview(Result result, Interview planned) {
    return new Interview(planned == null ? UUID.randomUUID() : planned.id(), result.function(), result.department(),
        planned == null ? null : planned.plannedOn(), result.held() ? result.heldOn() : null,
        result.held() ? null : result.cancelReason(), result.held() ? result.findings() : null);
  }
}
