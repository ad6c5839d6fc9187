package de.transferlotse.engagement.process;

import de.transferlotse.engagement.Engagements;
import de.transferlotse.municipality.Municipalities;
import org.springframework.stereotype.Component;

/** What a called process is told about an engagement when its caller is none of the engagement's own. */
@Component
public class EngagementCopies {

  private final Engagements engagements;
  private final Municipalities municipalities;

  EngagementCopies(Engagements engagements, Municipalities municipalities) {
    this.engagements = engagements;
    this.municipalities = municipalities;
  }

  public String municipalityKey(String number) {
    return engagements.of(number).municipalityKey();
  }

  public String municipalityName(String number) {
    return municipalities.of(municipalityKey(number)).name();
  }

  public String office(String number) {
    return engagements.of(number).officeId();
  }

  public String phase(String number) {
    return engagements.of(number).phase().label();
  }
}
