package de.transferlotse.guidance;

import de.transferlotse.engagement.Engagements;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.municipality.Municipality;
import de.transferlotse.monitoring.profile.KeyFigure;
import de.transferlotse.monitoring.profile.KeyFigures;
import de.transferlotse.rating.FrameworkCondition;
import de.transferlotse.rating.FrameworkConditions;
import de.transferlotse.rating.Profiles;
import de.transferlotse.rating.Round;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers a Kommune's situation: its figures, and how it was rated at the beginning of the engagement. */
@Component
class Situations {

  private final Engagements engagements;
  private final Municipalities municipalities;
  private final KeyFigures figures;
  private final Profiles profiles;
  private final FrameworkConditions conditions;

  Situations(Engagements engagements, Municipalities municipalities, KeyFigures figures, Profiles profiles,
      FrameworkConditions conditions) {
    this.engagements = engagements;
    this.municipalities = municipalities;
    this.figures = figures;
    this.profiles = profiles;
    this.conditions = conditions;
  }

  Situation of(String number) {
    Municipality municipality = municipalities.of(engagements.of(number).municipalityKey());
    Map<String, Integer> counts = figures.of(municipality.key()).stream()
        .collect(Collectors.toMap(KeyFigure::id, figure -> figure.value().intValue()));
    Optional<FrameworkCondition> condition = conditions.of(number, Round.BEFORE);
    return new Situation(municipality.kind().label(), municipality.settlementType().code(), counts.get(KeyFigures.POPULATION),
        counts.get(KeyFigures.LOCAL_MUNICIPALITIES), profiles.levels(number, Round.BEFORE),
        condition.map(FrameworkCondition::fullTimePosts).orElse(null),
        condition.map(FrameworkCondition::fundingProgramme).isPresent(),
        condition.map(FrameworkCondition::politicsLevel).orElse(null));
  }
}
