package de.transferlotse.monitoring.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.monitoring.Theme;
import de.transferlotse.monitoring.figure.Comparison;
import de.transferlotse.monitoring.figure.Figure;
import de.transferlotse.monitoring.figure.Point;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileContentTest {

  private static final Comparison ALONE = new Comparison(null, null, null, null, null, 0);

  @Test
  void isReadBackExactlyAsItWasWritten() {
    ProfileContent content = SampleProfiles.ludwigslustParchim();
    String json = ProfileJson.write(content);

    assertThat(ProfileJson.read(json)).isEqualTo(content);
    assertThat(ProfileJson.write(ProfileJson.read(json))).isEqualTo(json);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.00", "-0.6113500", "12.4141876430205949656750572082", "1E+6", "1234567890123456789.10"})
  void keepsEachDigitOfANumber(String digits) {
    ProfileContent content = SampleProfiles.content(List.of(figure("Personen", SampleProfiles.LABOUR_SOURCE, "2025", digits)));

    BigDecimal read = ProfileJson.read(ProfileJson.write(content)).whole("A9").orElseThrow().latest().number();
    assertThat(read.unscaledValue()).isEqualTo(new BigDecimal(digits).unscaledValue());
    assertThat(read.scale()).isEqualTo(new BigDecimal(digits).scale());
  }

  @Test
  void putsFiguresIntoTheirThemeAreasAndNamesEachSourceOnce() {
    ProfileContent content = SampleProfiles.ludwigslustParchim();

    assertThat(content.themes()).extracting(ThemeFigures::theme).containsExactly(Theme.A, Theme.D);
    assertThat(content.sources()).containsExactly(SampleProfiles.POPULATION_SOURCE,
        SampleProfiles.WORKED_OUT + SampleProfiles.POPULATION_SOURCE, SampleProfiles.LABOUR_SOURCE, SampleProfiles.SCHOOLS_SOURCE,
        SampleProfiles.LEAVERS_SOURCE, SampleProfiles.WORKED_OUT + SampleProfiles.LEAVERS_SOURCE);
  }

  @Test
  void namesSimilarKommunenByTheAlphabetSoThatTheyAreNoRanking() {
    assertThat(new Neighbours(List.of("Stadt Z", "Kreis Plön", "Kreis Pinneberg", "Ämter"), List.of()).names())
        .containsExactly("Ämter", "Kreis Pinneberg", "Kreis Plön", "Stadt Z");
  }

  @Test
  void refusesAFigureWithoutUnitTimeOrSource() {
    for (Figure unfit : List.of(figure("", SampleProfiles.LABOUR_SOURCE, "2025", "1"),
        figure("%", SampleProfiles.LABOUR_SOURCE, " ", "1"), figure("%", " ", "2025", "1"))) {
      assertThatThrownBy(() -> SampleProfiles.content(List.of(unfit))).isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("A9");
    }
  }

  @Test
  void saysOfAPartWhatItIsAPartOf() {
    ProfileContent content = SampleProfiles.ludwigslustParchim();
    Figure part = content.figures().filter(one -> one.id().text().equals("D4 ohne Ersten Schulabschluss")).findFirst().orElseThrow();

    assertThat(content.name(part)).isEqualTo("Absolvierende und Abgehende allgemeinbildender Schulen: davon ohne Ersten Schulabschluss");
    assertThat(SampleProfiles.content(List.of(part)).name(part)).isEqualTo("Davon ohne Ersten Schulabschluss");
  }

  private static Figure figure(String unit, String source, String time, String digits) {
    return SampleProfiles.figure("A9", "Arbeitslosenquote", unit, 1, "Formel",
        List.of(new Point(2025, time, "", new BigDecimal(digits), null)), ALONE, source);
  }
}
