package de.transferlotse.migration.process;

import de.transferlotse.engagement.Engagements;
import de.transferlotse.municipality.Municipalities;
import org.springframework.stereotype.Component;

/** What people know a running process by. */
@Component
class Titles {

  private final Engagements engagements;
  private final Municipalities municipalities;

  Titles(Engagements engagements, Municipalities municipalities) {
    this.engagements = engagements;
    this.municipalities = municipalities;
  }

  String of(OutdatedInstance instance) {
    if (instance.number() == null) {
      return instance.rootProcess();
    }
    String municipality = municipalities.of(engagements.of(instance.number()).municipalityKey()).name();
    return "%s · %s (%s)".formatted(municipality, instance.number(), instance.rootProcess());
  }
}
