package de.transferlotse.ending.mail;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.correspondence.Appointment;
import de.transferlotse.ending.EarlyEnd;
import de.transferlotse.ending.EarlyEnds;
import de.transferlotse.engagement.FirstTalks;
import de.transferlotse.engagement.MunicipalityMail;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the Kommune that its engagement is over, in words that fit the reason. */
@Component
class EngagementEndedEarly implements MunicipalityMail {

  private final EarlyEnds ends;
  private final FirstTalks talks;

  EngagementEndedEarly(EarlyEnds ends, FirstTalks talks) {
    this.ends = ends;
    this.talks = talks;
  }

  @Override
  public String template() {
    return "engagement-ended-early";
  }

  @Override
  public Content content(String number) {
    EarlyEnd end = ends.endOf(number).orElseThrow();
    return new Content("Vorzeitiges Ende", Map.of(
        "talk", talks.cancelled(number).map(Appointment::start).map(GermanDates::moment).orElse(""),
        "reason", end.reason().name(),
        "mergedInto", end.mergedInto() == null ? "" : end.mergedInto(),
        "explanation", end.explanation(),
        "endedOn", end.decidedOn()));
  }
}
