package de.transferlotse.monitoring.profile;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.monitoring.figure.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private static final String WHOLE = "Absolvierende und Abgehende allgemeinbildender Schulen";
  private static final String PART = "D4 ohne Ersten Schulabschluss";

  @Test
  void aPartThatIsCountedInItsOwnWayIsNamedWithTheFigureThatContainsIt() {
    assertThat(names("Zahl der Abgehenden ohne Ersten Schulabschluss"))
        .contains(WHOLE, WHOLE + ": davon ohne Ersten Schulabschluss");
  }

  @Test
  void aPartThatIsCountedLikeTheWholeIsNotNamed() {
    assertThat(names(null)).contains(WHOLE).noneMatch(name -> name.contains("davon ohne Ersten Schulabschluss"));
  }

  private static List<String> names(String formula) {
    ProfileContent sample = SampleProfiles.ludwigslustParchim();
    List<Figure> figures = sample.figures().map(figure -> formula != null && figure.id().text().equals(PART)
        ? told(figure, formula) : figure).toList();
    ProfileContent content = ProfileContent.of(sample.head(), sample.subject(), sample.occasion(), sample.catalogueVersion(),
        sample.comparedLands(), figures, null);
    return Explanation.of(content).stream().map(Explanation::figures).toList();
  }

  private static Figure told(Figure figure, String formula) {
    return new Figure(figure.id(), figure.label(), figure.aspect(), figure.unit(), figure.decimals(), figure.direction(),
        formula, figure.trend(), figure.comparison(), figure.sources(), figure.notes());
  }
}
