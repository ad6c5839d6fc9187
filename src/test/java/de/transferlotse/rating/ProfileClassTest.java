package de.transferlotse.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of the profile class, the first that matches wins; „-“ is a component without agreed level. */
class ProfileClassTest {

  @ParameterizedTest(name = "K1 to K7 = {0}: {1}")
  @CsvSource({
      "0 0 0 0 0 0 0, ENTRY",
      "2 2 - 2 2 2 2, INCOMPLETE",
      "- - - - - - -, INCOMPLETE",
      // incomplete wins over Einstieg and over Verstetigung
      "1 - 0 0 1 0 0, INCOMPLETE",
      "4 4 4 4 4 4 -, INCOMPLETE",
      // K5 or K1 up to 1, however good the rest is
      "4 4 4 4 1 4 4, ENTRY",
      "1 4 4 4 4 4 4, ENTRY",
      "2 0 0 0 2 0 0, BUILDING",
      // all at least 3
      "3 3 3 3 3 3 3, ESTABLISHED",
      "4 4 4 4 4 4 4, ESTABLISHED",
      "4 4 4 4 4 4 2, CONSOLIDATING",
      // the mean: 17 of 28 points lie below 2.5, 18 above
      "2 2 2 2 2 2 2, BUILDING",
      "3 3 2 3 2 2 2, BUILDING",
      "3 3 3 3 2 2 2, CONSOLIDATING",
      "4 4 4 4 2 0 0, CONSOLIDATING",
      "2 3 3 3 3 3 3, CONSOLIDATING",
  })
  void followsTheRulesInTheirOrder(String levels, ProfileClass expected) {
    assertThat(ProfileClass.of(parse(levels))).isEqualTo(expected);
  }

  private static Map<String, Integer> parse(String levels) {
    var byCode = new LinkedHashMap<String, Integer>();
    for (String level : levels.split(" ")) {
      byCode.put("K" + (byCode.size() + 1), level.equals("-") ? null : Integer.valueOf(level));
    }
    return byCode;
  }
}
