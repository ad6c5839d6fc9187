package de.transferlotse.monitoring;

import java.util.List;

/**
 * How far the Monitoring-Aufbau of a Kommune is.
 *
 * @param sources empty until they are named
 * @param profile {@code null} until the first Kommunenprofil is made
 * @param treatment {@code null} until a Gremium has treated it; then the monitoring is set up
 */
public record MonitoringState(DataConcept concept, List<MonitoringSource> sources, FirstProfile profile,
    ProfileTreatment treatment) {

  public boolean isSetUp() {
    return treatment != null;
  }
}
