package de.transferlotse.monitoring.profile;

import de.transferlotse.monitoring.figure.Comparison;
import de.transferlotse.monitoring.figure.Figure;
import de.transferlotse.monitoring.figure.Figures;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** The few figures that reports, forms and mails quote beside the whole Kommunenprofil, worked out of what is stored. */
@Service
public class KeyFigures {

  public static final String POPULATION = "A1";
  public static final String POPULATION_CHANGE = "A3";
  public static final String AREA = "A8 Fläche";
  public static final String DENSITY = "A8 Dichte";
  public static final String LOCAL_MUNICIPALITIES = "A8 Gemeinden";
  public static final String SHARE_WITHOUT_CERTIFICATE = "D5";
  public static final String YOUTH_UNEMPLOYMENT = "A10 15 bis unter 25 Jahre";

  /** In the order of a report; those that nobody has imported yet are left out. */
  private static final List<String> QUOTED = List.of(POPULATION, POPULATION_CHANGE, AREA, DENSITY, LOCAL_MUNICIPALITIES,
      "A4 Jugendquotient", "A4 Altenquotient", YOUTH_UNEMPLOYMENT, "A11", "C3", "D1 Schulen", "D2", "D4",
      "D4 ohne Ersten Schulabschluss", SHARE_WITHOUT_CERTIFICATE, "D6");

  private final Figures figures;

  KeyFigures(Figures figures) {
    this.figures = figures;
  }

  /** Those that are known of a Kommune; an unknown key is invalid input. */
  public List<KeyFigure> of(String municipalityKey) {
    return of(figures.of(municipalityKey));
  }

  static List<KeyFigure> of(List<Figure> all) {
    return QUOTED.stream().map(id -> quoted(id, all)).filter(Objects::nonNull).toList();
  }

  private static KeyFigure quoted(String id, List<Figure> all) {
    return all.stream().filter(figure -> figure.id().text().equals(id) && figure.aspect().isEmpty()
        && figure.latest().number() != null).findFirst().map(KeyFigures::quoted).orElse(null);
  }

  private static KeyFigure quoted(Figure figure) {
    Comparison with = figure.comparison();
    return new KeyFigure(figure.id().text(), figure.label(), figure.latest().number(), figure.unit(), figure.decimals(),
        figure.latest().year(), figure.latest().asOf(), String.join("\n", figure.sources()), with.land(), with.typePlain(),
        with.typeCount());
  }
}
