package de.transferlotse.baseline.mail;

import de.transferlotse.baseline.BaselineReport;
import de.transferlotse.baseline.BaselineReports;
import de.transferlotse.baseline.ProfileStories;
import de.transferlotse.baseline.ProfileStory;
import de.transferlotse.engagement.LocalWorkingDays;
import de.transferlotse.engagement.MunicipalityMail;
import de.transferlotse.rating.Agenda;
import de.transferlotse.rating.Round;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sends the released Ergebnisbericht and asks for a day to talk about it. */
@Component
class BaselineReportMail implements MunicipalityMail {

  private static final int WORKING_DAYS_TO_ANSWER = 10;

  private final BaselineReports reports;
  private final ProfileStories stories;
  private final Agenda agenda;
  private final LocalWorkingDays workingDays;

  BaselineReportMail(BaselineReports reports, ProfileStories stories, Agenda agenda,
      LocalWorkingDays workingDays) {
    this.reports = reports;
    this.stories = stories;
    this.agenda = agenda;
    this.workingDays = workingDays;
  }

  @Override
  public String template() {
    return "baseline-report";
  }

  @Override
  public Content content(String number) {
    BaselineReport report = reports.latest(number).orElseThrow();
    ProfileStory story = stories.of(number, Round.BEFORE);
    return new Content("Ergebnisbericht, Version " + report.version(), Map.of(
        "reportDate", report.renderedOn(),
        "className", story.className(),
        "meaning", story.meaning(),
        "strongestAndWeakest", story.strongestAndWeakest(),
        "nextSteps", story.nextSteps(),
        "agenda", agenda.of(number, Round.BEFORE),
        "answerBy", workingDays.fromToday(number, WORKING_DAYS_TO_ANSWER)),
        List.of(report.documentId()));
  }
}
