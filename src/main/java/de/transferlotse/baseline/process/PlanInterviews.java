package de.transferlotse.baseline.process;

import de.transferlotse.baseline.Interview;
import de.transferlotse.baseline.InterviewFunction;
import de.transferlotse.baseline.Interviews;
import de.transferlotse.engagement.FormTexts;
import de.transferlotse.engagement.SchoolHolidayHint;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Plans with whom to talk. The form begins with the smallest plan that is whole. */
@Component
class PlanInterviews implements TaskForm<PlanInterviews.Facts> {

  private static final List<InterviewFunction> SMALLEST = List.of(InterviewFunction.HEAD, InterviewFunction.DIVISION,
      InterviewFunction.DIVISION, InterviewFunction.SCHOOL_PLANNING, InterviewFunction.SCHOOL_SUPERVISION,
      InterviewFunction.EXTERNAL);

  private final Interviews interviews;
  private final FormTexts texts;
  private final BaselineOptions options;
  private final SchoolHolidayHint schoolHolidays;

  PlanInterviews(Interviews interviews, FormTexts texts, BaselineOptions options, SchoolHolidayHint schoolHolidays) {
    this.interviews = interviews;
    this.texts = texts;
    this.options = options;
    this.schoolHolidays = schoolHolidays;
  }

  record Facts(@Size(max = 30) List<@NotNull @Valid Planned> interviews) {

    Facts {
      interviews = interviews == null ? List.of() : interviews;
    }
  }

  record Planned(
      @NotNull InterviewFunction function,
      @NotNull @Size(max = 160) String department,
      @NotNull LocalDate plannedOn) {

    Interview interview() {
      return new Interview(UUID.randomUUID(), function, department, plannedOn, null, null, null);
    }
  }

  @Override
  public String key() {
    return "plan-interviews";
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
    List<Interview> known = interviews.of(task.number());
    Stream<Planned> rows = known.isEmpty() ? SMALLEST.stream().map(function -> new Planned(function, null, null))
        : known.stream().map(one -> new Planned(one.function(), one.department(), one.plannedOn()));
    return new FormView<>(new Facts(rows.toList()), () -> Map.of(
        "heading", texts.heading(task.number()),
        "documents", texts.documents(task.number()),
        "schoolHolidays", schoolHolidays.of(task.number()),
        "functions", options.functions()));
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    interviews.plan(task.number(), facts.interviews().stream().map(Planned::interview).toList());
    return Outcome.none();
  }
}
