package de.transferlotse.engagement.mail;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.correspondence.Appointment;
import de.transferlotse.engagement.FirstTalks;
import de.transferlotse.engagement.MunicipalityMail;
import de.transferlotse.municipality.Contact;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Calls the Erstgespräch off for those who were invited, and takes it out of their calendars. It says no reason, so nobody
 * has to release it and it cannot come too late.
 */
@Component
class FirstTalkCancelled implements MunicipalityMail {

  private final FirstTalks talks;

  FirstTalkCancelled(FirstTalks talks) {
    this.talks = talks;
  }

  @Override
  public String template() {
    return FirstTalks.CANCELLATION;
  }

  @Override
  public boolean isDue(String number) {
    return talks.toCallOff(number).isPresent();
  }

  @Override
  public boolean isFor(String number, Contact contact) {
    return talks.isInvited(number, contact);
  }

  @Override
  public Content content(String number) {
    Appointment talk = talks.cancelled(number).orElseThrow();
    var at = OfficeTime.at(talk.start());
    return new Content("Absage " + talk.start(), Map.of(
        "talkOn", at.toLocalDate(),
        "talkAt", at.toLocalTime(),
        "place", talk.place())).with(talk);
  }
}
