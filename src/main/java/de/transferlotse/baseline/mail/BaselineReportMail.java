package de.transferlotse.baseline.mail;

import de.transferlotse.baseline.BaselineReport;
import de.transferlotse.baseline.BaselineReports;
import de.transferlotse.baseline.ProfileStories;
import de.transferlotse.baseline.ProfileStory;
import de.transferlotse.calendar.WorkingDays;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.MunicipalityMail;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.municipality.Municipality;
import de.transferlotse.rating.Agenda;
import de.transferlotse.rating.Round;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sends the released Ergebnisbericht and asks for a day to talk about it. */
@Component
class BaselineReportMail implements MunicipalityMail {

  private static final int WORKING_DAYS_TO_ANSWER = 10;

  private final Engagements engagements;
  private final Municipalities municipalities;
  private final BaselineReports reports;
  private final ProfileStories stories;
  private final Agenda agenda;
  private final WorkingDays workingDays;
  private final Clock clock;

  BaselineReportMail(Engagements engagements, Municipalities municipalities, BaselineReports reports,
      ProfileStories stories, Agenda agenda, WorkingDays workingDays, Clock clock) {
    this.engagements = engagements;
    this.municipalities = municipalities;
    this.reports = reports;
    this.stories = stories;
    this.agenda = agenda;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  @Override
  public String template() {
    return "baseline-report";
  }

  @Override
  public Content content(String number) {
    Municipality municipality = municipalities.of(engagements.of(number).municipalityKey());
    BaselineReport report = reports.latest(number).orElseThrow();
    ProfileStory story = stories.of(number, Round.BEFORE);
    return new Content("Ergebnisbericht, Version " + report.version(), Map.of(
        "reportDate", report.renderedOn(),
        "className", story.className(),
        "meaning", story.meaning(),
        "strongestAndWeakest", story.strongestAndWeakest(),
        "nextSteps", story.nextSteps(),
        "agenda", agenda.of(number, Round.BEFORE),
        "answerBy", workingDays.after(LocalDate.now(clock), WORKING_DAYS_TO_ANSWER, municipality.land().code())),
        List.of(report.documentId()));
  }
}
