package de.transferlotse.monitoring;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells other capabilities what has become of the Monitoring-Aufbau of an engagement. */
@Service
@Transactional(readOnly = true)
public class Monitoring {

  private final DataConcepts concepts;
  private final MonitoringSources sources;
  private final FirstProfiles profiles;
  private final ProfileTreatments treatments;

  Monitoring(DataConcepts concepts, MonitoringSources sources, FirstProfiles profiles, ProfileTreatments treatments) {
    this.concepts = concepts;
    this.sources = sources;
    this.profiles = profiles;
    this.treatments = treatments;
  }

  /** Empty until the engagement has a data concept. */
  public Optional<MonitoringState> of(String number) {
    return concepts.of(number).map(concept -> new MonitoringState(concept, sources.of(number),
        profiles.of(number).orElse(null), treatments.of(number).orElse(null)));
  }
}
