package de.transferlotse.rating;

import de.transferlotse.municipality.Municipalities;
import de.transferlotse.monitoring.profile.KeyFigure;
import de.transferlotse.monitoring.profile.KeyFigures;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes R3 from the master data and the official figures: type of settlement, population and its trend, Gemeinden. */
@Component
class SpaceAndDemography {

  private static final List<String> FIGURES = List.of(KeyFigures.POPULATION, KeyFigures.POPULATION_CHANGE,
      KeyFigures.DENSITY, KeyFigures.LOCAL_MUNICIPALITIES);
  private static final String COUNT = "Anzahl";

  private final Municipalities municipalities;
  private final KeyFigures figures;

  SpaceAndDemography(Municipalities municipalities, KeyFigures figures) {
    this.municipalities = municipalities;
    this.figures = figures;
  }

  String of(String municipalityKey) {
    String type = "Kreistyp nach BBSR 2020: " + municipalities.of(municipalityKey).settlementType().label();
    return Stream.concat(Stream.of(type), figures.of(municipalityKey).stream()
        .filter(figure -> FIGURES.contains(figure.id())).map(SpaceAndDemography::text))
        .collect(Collectors.joining("\n"));
  }

  private static String text(KeyFigure figure) {
    String unit = figure.unit().equals(COUNT) ? "" : " " + figure.unit();
    return "%s: %s%s (%s)".formatted(figure.label(), figure.valueText(), unit, figure.asOf());
  }
}
