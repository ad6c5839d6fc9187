package de.transferlotse.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.engagement.Engagements;
import de.transferlotse.input.Rejection;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.support.EngineTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class RatingsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  @Autowired private Ratings ratings;
  @Autowired private RatingGrid grid;
  @Autowired private Agenda agenda;
  @Autowired private Profiles profiles;
  @Autowired private FrameworkConditions conditions;
  @Autowired private Engagements engagements;
  @Autowired private Municipalities municipalities;

  @Test
  void knowsSevenComponentsAndFiveLevels() {
    assertThat(grid.components()).extracting(RatingComponent::title).containsExactly("K1 Strategische Ziele",
        "K2 Datenbasierung", "K3 Interne Kooperation", "K4 Externe Kooperation", "K5 Koordination",
        "K6 Qualitätsentwicklung", "K7 Öffentlichkeit");
    assertThat(grid.levels()).extracting(Level::text).containsExactly("0 – nicht vorhanden", "1 – Einzelaktivitäten",
        "2 – im Aufbau", "3 – etabliert", "4 – verstetigt");
  }

  @Test
  void wantsEvidenceForLevelThreeAndFourOfEveryRater() {
    String number = engagement("13076");
    var bare = List.of(rating("K1", 3, null, "x"), rating("K2", 4, null, "x"), rating("K3", 2, null, "x"),
        rating("K4", 2, null, "x"), rating("K5", 2, null, "x"), rating("K6", 2, null, "x"), rating("K7", 2, null, "x"));

    assertThatThrownBy(() -> ratings.recordSelfAssessment(number, Round.BEFORE, TODAY, bare))
        .isInstanceOf(Rejection.class).hasMessageContaining("K1 Strategische Ziele, K2 Datenbasierung");
    assertThatThrownBy(() -> ratings.recordAgencyRating(number, Round.BEFORE, bare)).isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> ratings.consolidate(number, Round.BEFORE, bare)).isInstanceOf(Rejection.class);
    assertThat(ratings.of(number, Round.BEFORE)).allSatisfy((rater, sheet) -> assertThat(sheet.isEmpty()).isTrue());
  }

  @Test
  void wantsABegruendungForEveryAgreedLevelAlsoForAnOpenOne() {
    String number = engagement("13074");
    var withoutReason = IntStream.rangeClosed(1, 7)
        .mapToObj(index -> rating("K" + index, index == 3 ? null : 2, null, index == 3 ? null : "begründet")).toList();

    assertThatThrownBy(() -> ratings.consolidate(number, Round.BEFORE, withoutReason))
        .isInstanceOf(Rejection.class).hasMessageContaining("K3 Interne Kooperation");
  }

  @Test
  void putsADifferenceOfTwoLevelsOnTheAgendaButNotOne() {
    String number = engagement("13073");
    ratings.recordSelfAssessment(number, Round.BEFORE, TODAY, all(2, 3, 4, 0, 0, 1, 2));
    ratings.recordAgencyRating(number, Round.BEFORE, all(1, 1, 1, 2, 1, 1, 2));
    agenda.compare(number);

    assertThat(agenda.of(number, Round.BEFORE)).extracting(item -> item.component().code() + " " + item.difference())
        .containsExactly("K2 2", "K3 3", "K4 2");

    ratings.recordAgencyRating(number, Round.BEFORE, all(2, 3, 4, 0, 0, 1, 2));
    agenda.compare(number);
    assertThat(agenda.of(number, Round.BEFORE)).isEmpty();
  }

  @Test
  void keepsBothRoundsApart() {
    String number = engagement("13072");
    ratings.consolidate(number, Round.BEFORE, all(1, 1, 2, 2, 1, 0, 2));
    profiles.classify(number, Round.BEFORE);
    ratings.consolidate(number, Round.AFTER, all(3, 3, 3, 3, 3, 2, 3));
    profiles.classify(number, Round.AFTER);

    assertThat(profiles.of(number, Round.BEFORE)).get().satisfies(profile -> {
      assertThat(profile.profileClass()).isEqualTo(ProfileClass.ENTRY);
      assertThat(profile.mean()).isEqualByComparingTo("1.3");
    });
    assertThat(profiles.of(number, Round.AFTER)).get().satisfies(profile -> {
      assertThat(profile.profileClass()).isEqualTo(ProfileClass.CONSOLIDATING);
      assertThat(profile.meanText()).isEqualTo("2,9");
      assertThat(profile.minimum()).isEqualTo(2);
    });
    assertThat(profiles.levels(number, Round.BEFORE)).containsEntry("K6", 0).containsEntry("K7", 2);
  }

  @Test
  void refusesAnAnswerThatIsOlderThanTheEngagement() {
    String number = engagement("13071");

    assertThatThrownBy(() -> ratings.recordSelfAssessment(number, Round.BEFORE, TODAY.minusDays(1),
        all(1, 1, 1, 1, 1, 1, 1)))
        .isInstanceOf(Rejection.class).hasMessageContaining("nicht älter sein als die Begleitung");
  }

  @Test
  void fillsInSpaceAndDemographyItself() {
    String number = engagement("13075");
    conditions.record(number, Round.BEFORE, new FrameworkCondition(3, "Breite Mehrheit im Kreistag.",
        new BigDecimal("1.50"), new BigDecimal("20000"), null, null, "erfunden"));

    assertThat(conditions.of(number, Round.BEFORE)).get().extracting(FrameworkCondition::space).asString()
        .contains("Kreistyp nach BBSR 2020: Dünn besiedelter ländlicher Kreis", "Bevölkerung: ", "Gemeinden: ")
        .doesNotContain("erfunden", "Anzahl");
  }

  @Test
  void refusesTheEndOfAProgrammeThatIsNotNamed() {
    String number = engagement("13004");

    assertThatThrownBy(() -> conditions.record(number, Round.BEFORE,
        new FrameworkCondition(3, "Rückhalt", BigDecimal.ONE,
        BigDecimal.ZERO, null, TODAY, null))).isInstanceOf(Rejection.class).hasMessageContaining("Förderprogramm");
  }

  private String engagement(String municipality) {
    return engagements.begin(municipalities.of(municipality), "schwerin", null).number();
  }

  private static List<Rating> all(int... levels) {
    return IntStream.range(0, levels.length)
        .mapToObj(index -> rating("K" + (index + 1), levels[index], "Nachweis", "begründet")).toList();
  }

  private static Rating rating(String component, Integer level, String evidence, String reason) {
    return new Rating(component, level, evidence, reason);
  }
}
