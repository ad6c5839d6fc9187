package de.transferlotse.migration.process;

import de.transferlotse.engagement.Engagements;
import de.transferlotse.municipality.Municipalities;
import java.util.Optional;
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
    return Optional.ofNullable(instance.number()).flatMap(engagements::find)
        .map(engagement -> "%s · %s (%s)".formatted(municipalities.of(engagement.municipalityKey()).name(),
            engagement.number(), instance.rootProcess()))
        .orElse(instance.rootProcess());
  }
}
