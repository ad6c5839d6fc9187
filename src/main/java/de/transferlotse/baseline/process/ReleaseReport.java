package de.transferlotse.baseline.process;

import de.transferlotse.baseline.BaselineReport;
import de.transferlotse.baseline.BaselineReports;
import de.transferlotse.baseline.ProfileStories;
import de.transferlotse.baseline.ProfileStory;
import de.transferlotse.calendar.GermanDates;
import de.transferlotse.engagement.FormTexts;
import de.transferlotse.engine.FlowVariable;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.rating.Round;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The office management releases the Ergebnisbericht or returns it with what is to be revised. */
@Component
class ReleaseReport implements TaskForm<ReleaseReport.Facts> {

  private static final String RELEASE = "release";

  private final BaselineReports reports;
  private final ProfileStories stories;
  private final FormTexts texts;

  ReleaseReport(BaselineReports reports, ProfileStories stories, FormTexts texts) {
    this.reports = reports;
    this.stories = stories;
    this.texts = texts;
  }

  record Facts(
      @NotNull @Pattern(regexp = "release|return") String decision,
      @Size(max = 1000) String remark) {}

  @Override
  public String key() {
    return "release-report";
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public FormView<Facts> show(TaskAtHand task) {
    BaselineReport report = reports.latest(task.number()).orElseThrow();
    return new FormView<>(null, () -> view(task, report), report.documentId());
  }

  private Map<String, Object> view(TaskAtHand task, BaselineReport report) {
    ProfileStory story = stories.of(task.number(), Round.BEFORE);
    return Map.of(
        "heading", texts.heading(task.number()),
        "documents", texts.documents(task.number()),
        "report", "[Ergebnisbericht, Version " + report.version() + " vom " + GermanDates.inWords(report.renderedOn())
            + " öffnen (PDF)](/pages/documents/" + report.documentId() + ")",
        "className", story.className(),
        "meaning", story.meaning(),
        "decisive", story.decisive(),
        "strongestAndWeakest", story.strongestAndWeakest());
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    boolean released = facts.decision().equals(RELEASE);
    if (released) {
      reports.release(task.number(), facts.remark(), task.user());
    } else {
      reports.returnForRevision(task.number(), facts.remark(), task.user());
    }
    return Outcome.of(FlowVariable.REPORT_RELEASED, released);
  }
}
