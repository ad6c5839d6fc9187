package de.transferlotse.monitoring.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.monitoring.figure.ValueSheet;
import de.transferlotse.monitoring.table.Marker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

class OdditiesTest {

  private static final Path SAMPLES = Path.of("../shared/samples");
  private static final String KIEL = "01002";
  private static final String ROSTOCK = "13003";

  static boolean samples() {
    return Files.isDirectory(SAMPLES);
  }

  @Test
  @EnabledIf("samples")
  void findsNothingOddInTheSumsOfTheRealTables() {
    for (String file : List.of("21111-02-06-4_2023_classic.csv", "21111-02-06-4-B_2024_classic_excerpt_MV_SH.csv")) {
      var values = new ValueSheet().table(SAMPLES.resolve(file), "21111-02-06-4", "").values().stream()
          .filter(one -> one.region().startsWith("13") || one.region().startsWith("01") || one.region().equals("DG")).toList();

      assertThat(values).hasSizeGreaterThan(100);
      assertThat(new SumCheck(ValueSheet.CATALOGUE).of(values)).isEmpty();
    }
  }

  @Test
  void saysByHowMuchThePartsMissATotalThatIsNotRounded() {
    assertThat(odd(leavers(ROSTOCK, 2023, 1754, 171))).containsExactly(
        "Die 5 Teile ergeben zusammen 1.753 statt 1.754; das ist 1 zu wenig, und gerundet wird hier nicht.");
    assertThat(odd(leavers(ROSTOCK, 2023, 1753, 171))).isEmpty();
  }

  @Test
  void letsRoundingOfSixNumbersPassAndNoMore() {
    assertThat(odd(leavers(KIEL, 2023, 1753 + 6, 171))).isEmpty();
    assertThat(odd(leavers(KIEL, 2023, 1753 - 6, 171))).isEmpty();
    assertThat(odd(leavers(KIEL, 2023, 1753 - 9, 171))).containsExactly(
        "Die 5 Teile ergeben zusammen 1.753 statt 1.744; das sind 9 zu viel, durch Runden erklärbar sind höchstens 6.");
  }

  @Test
  void knowsThatALandDidNotAlwaysRound() {
    assertThat(odd(leavers(KIEL, 2018, 1753 + 3, 171))).hasSize(1);
  }

  @Test
  void addsNothingUpWhereAPartIsMissing() {
    ValueSheet sheet = new ValueSheet().put("D4", ROSTOCK, 2023, "1753").put("D4 ohne Ersten Schulabschluss", ROSTOCK, 2023, "171")
        .missing("D4 mit Erstem Schulabschluss", ROSTOCK, 2023, Marker.UNKNOWN_OR_SECRET);

    assertThat(odd(sheet)).isEmpty();
  }

  @Test
  void saysHowFarAValueJumpsAgainstTheYearBefore() {
    assertThat(odd(new ValueSheet().put("D4", ROSTOCK, 2022, "1000").put("D4", ROSTOCK, 2023, "1450"))).containsExactly(
        "Gegenüber Abgangsjahr 2022 (1.000) ist das ein Anstieg um 45,0 %; üblich sind höchstens 30 %.");
    assertThat(odd(new ValueSheet().put("D4", ROSTOCK, 2022, "1000").put("D4", ROSTOCK, 2023, "1300"))).isEmpty();
  }

  @Test
  void comparesNoYearsThatAreFurtherApart() {
    assertThat(odd(new ValueSheet().put("D4", ROSTOCK, 2021, "1000").put("D4", ROSTOCK, 2023, "1450"))).isEmpty();
  }

  @Test
  void takesTwoCensusesForNoJump() {
    assertThat(odd(new ValueSheet().people(ROSTOCK, 2022, "2011", "210000").people(ROSTOCK, 2023, "2022", "190000"))).isEmpty();
    assertThat(odd(new ValueSheet().people(ROSTOCK, 2022, "2022", "210000").people(ROSTOCK, 2023, "2022", "190000"))).hasSize(1);
  }

  @Test
  void leavesSmallCountsAlone() {
    String part = "D4 mit Fachhochschulreife";
    assertThat(odd(new ValueSheet().put(part, ROSTOCK, 2022, "6").put(part, ROSTOCK, 2023, "15"))).isEmpty();
    assertThat(odd(new ValueSheet().put(part, ROSTOCK, 2022, "6").put(part, ROSTOCK, 2023, "60"))).hasSize(1);
    assertThat(odd(new ValueSheet().put(part, ROSTOCK, 2022, "0").put(part, ROSTOCK, 2023, "60")))
        .containsExactly("Für Abgangsjahr 2022 stand hier 0.");
  }

  @Test
  void saysWhatIsNotPossibleOrNotUsualForAKommune() {
    assertThat(odd(new ValueSheet().put("D4", ROSTOCK, 2023, "-5"))).containsExactly("Weniger als 0 kann es nicht geben.");
    assertThat(odd(new ValueSheet().people(ROSTOCK, 2023, "2022", "2049"))).containsExactly(
        "Das liegt unter dem, was üblich ist (mindestens 20.000).");
    assertThat(odd(new ValueSheet().people(ROSTOCK, 2023, "2022", "20490000"))).containsExactly(
        "Das liegt über dem, was üblich ist (höchstens 4.000.000).");
  }

  @Test
  void measuresGermanyByNoBoundOfAKommune() {
    assertThat(odd(new ValueSheet().people("DG", 2023, "2022", "83000000"))).isEmpty();
  }

  @Test
  void looksOnlyAtWhatItIsAskedAbout() {
    var values = leavers(ROSTOCK, 2023, 1754, 171).put("D4", KIEL, 2023, "-5").values();

    assertThat(new Oddities(ValueSheet.CATALOGUE, Set.of(ROSTOCK, KIEL)).of(values, one -> one.region().equals(KIEL)))
        .extracting(OddValue::sentence).containsExactly("Weniger als 0 kann es nicht geben.");
  }

  private static ValueSheet leavers(String region, int year, int total, int without) {
    return new ValueSheet().put("D4", region, year, String.valueOf(total))
        .put("D4 ohne Ersten Schulabschluss", region, year, String.valueOf(without))
        .put("D4 mit Erstem Schulabschluss", region, year, "200").put("D4 mit Mittlerem Schulabschluss", region, year, "700")
        .put("D4 mit Fachhochschulreife", region, year, "0").put("D4 mit Allgemeiner Hochschulreife", region, year, "682")
        .put("D4 darunter schulischer Teil der Fachhochschulreife", region, year, "90");
  }

  private static List<String> odd(ValueSheet sheet) {
    return new Oddities(ValueSheet.CATALOGUE, Set.of(ROSTOCK, KIEL)).of(sheet.values(), one -> true).stream()
        .map(OddValue::sentence).toList();
  }
}
