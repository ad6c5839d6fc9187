package de.transferlotse.monitoring.mail;

import de.transferlotse.engagement.LocalWorkingDays;
import de.transferlotse.engagement.MunicipalityMail;
import de.transferlotse.monitoring.DataConcept;
import de.transferlotse.monitoring.DataConcepts;
import de.transferlotse.monitoring.FirstProfile;
import de.transferlotse.monitoring.FirstProfiles;
import de.transferlotse.monitoring.MonitoringSource;
import de.transferlotse.monitoring.MonitoringSources;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sends the first Kommunenprofil and asks in which sitting the Gremium will treat it. */
@Component
class MunicipalityProfileMail implements MunicipalityMail {

  private static final int WORKING_DAYS_TO_NAME_THE_SITTING = 15;

  private final DataConcepts concepts;
  private final MonitoringSources sources;
  private final FirstProfiles profiles;
  private final LocalWorkingDays workingDays;

  MunicipalityProfileMail(DataConcepts concepts, MonitoringSources sources, FirstProfiles profiles,
      LocalWorkingDays workingDays) {
    this.concepts = concepts;
    this.sources = sources;
    this.profiles = profiles;
    this.workingDays = workingDays;
  }

  @Override
  public String template() {
    return "municipality-profile";
  }

  @Override
  public Content content(String number) {
    DataConcept concept = concepts.of(number).orElseThrow();
    FirstProfile profile = profiles.of(number).orElseThrow();
    List<MonitoringSource> all = sources.of(number);
    return new Content("Kommunenprofil vom " + profile.createdOn(), Map.of(
        "createdOn", profile.createdOn(),
        "questionCount", concept.questions().size(),
        "sourceCount", all.size(),
        "receivedCount", all.stream().filter(MonitoringSource::received).count(),
        "highlights", profile.highlights(),
        "striking", profile.striking(),
        "body", concept.body(),
        "rhythm", concept.rhythm().label(),
        "until", workingDays.after(number, profile.releasedOn(), WORKING_DAYS_TO_NAME_THE_SITTING)),
        profiles.documents(number));
  }
}
