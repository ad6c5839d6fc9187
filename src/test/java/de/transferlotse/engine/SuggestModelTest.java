package de.transferlotse.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;

/** The rules by which a model is suggested, asked with the figures of real municipalities. */
class SuggestModelTest {

  private static final Path TABLE = Path.of("processes", "suggest-model.dmn");
  private static final Map<String, Object> LUDWIGSLUST_PARCHIM = place("Landkreis", 4, 208092, 142);
  private static final Map<String, Object> KIEL = place("kreisfreie Stadt", 1, 252668, 1);
  private static final Map<String, Object> PLOEN = place("Kreis", 3, 130609, 85);
  private static final Map<String, Object> BEGINNING = rating(1, 1, 0.5, 1);
  private static final Map<String, Object> UNDER_WAY = rating(2, 2, 3, 3);
  private static final Map<String, Object> ESTABLISHED = rating(3, 3, 3, 3);

  private static final DmnEngine ENGINE = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private static final DmnDecision DECISION = read();

  @Test
  void suggestsDifferentModelsToDifferentMunicipalities() {
    assertThat(best(LUDWIGSLUST_PARCHIM, UNDER_WAY)).isEqualTo("steering-body-with-coordination");
    assertThat(best(KIEL, UNDER_WAY)).isEqualTo("department-of-education");
    assertThat(best(PLOEN, rating(2, 2, 1, 3))).isEqualTo("steering-body-with-coordination");
    assertThat(scores(PLOEN, rating(2, 2, 1, 3)).get("staff-unit"))
        .isGreaterThan(scores(LUDWIGSLUST_PARCHIM, rating(2, 2, 1, 3)).get("staff-unit"));
  }

  @Test
  void putsTheSteeringRoundFirstWhereDepartmentsDoNotWorkTogether() {
    assertThat(best(LUDWIGSLUST_PARCHIM, BEGINNING)).isEqualTo("steering-round");
    assertThat(best(KIEL, with(UNDER_WAY, "k3", 1))).isEqualTo("steering-round");
    assertThat(best(PLOEN, with(rating(1, 1, 2, 4), "fundingProgramme", true))).isEqualTo("steering-round");
  }

  @Test
  void suggestsNoStaffUnitBelowOnePost() {
    assertThat(scores(KIEL, BEGINNING)).doesNotContainKey("staff-unit").containsKey("section-in-department");
    assertThat(scores(KIEL, with(BEGINNING, "fullTimeEquivalents", 1.0))).containsKey("staff-unit");
  }

  @Test
  void addsSocialSpacesWhereManyCommunesLieFarApart() {
    assertThat(scores(LUDWIGSLUST_PARCHIM, ESTABLISHED)).containsOnlyKeys("social-space-coordination");
    assertThat(scores(with(LUDWIGSLUST_PARCHIM, "communes", 100), ESTABLISHED)).isEmpty();
  }

  @Test
  void suggestsMonitoringLightWhereNobodyKeepsStatistics() {
    assertThat(scores(PLOEN, with(ESTABLISHED, "k2", 1))).doesNotContainKey("monitoring-light");
    assertThat(scores(PLOEN, with(with(ESTABLISHED, "k2", 1), "fullTimeEquivalents", 1.5)))
        .containsKey("monitoring-light");
  }

  @Test
  void suggestsNothingStrongToAPlaceThatHasItAll() {
    assertThat(scores(PLOEN, ESTABLISHED).values()).allMatch(score -> score < 30);
    assertThat(scores(KIEL, with(ESTABLISHED, "fundingProgramme", true)).values()).allMatch(score -> score < 30);
  }

  @Test
  void givesReasonsThatNameTheFacts() {
    assertThat(decide(LUDWIGSLUST_PARCHIM, BEGINNING).<String>collectEntries("reason"))
        .anySatisfy(reason -> assertThat(reason).contains("Mit 0,5 VZÄ"))
        .anySatisfy(reason -> assertThat(reason).contains("142 Gemeinden"))
        .allSatisfy(reason -> assertThat(reason).endsWith(".").doesNotContain("null"));
    assertThat(decide(PLOEN, rating(2, 2, 1, 3)).<String>collectEntries("reason"))
        .anySatisfy(reason -> assertThat(reason).contains("rund 131.000 Einwohner:innen"))
        .anySatisfy(reason -> assertThat(reason).contains("mit 1 VZÄ aus"));
  }

  @Test
  void tableIsVersionedKeptExplainedAndMatchesTheCatalogue() throws IOException {
    DmnModelInstance table = Dmn.readModelFromFile(TABLE.toFile());
    assertThat(table.getModelElementsByType(Decision.class)).singleElement().satisfies(each -> {
      assertThat(each.getId()).isEqualTo("suggest-model");
      assertThat(each.getVersionTag()).matches("\\d+\\.\\d+\\.\\d+");
      assertThat(each.getCamundaHistoryTimeToLiveString()).isEqualTo("P1825D");
    });
    assertThat(table.getModelElementsByType(Rule.class))
        .allSatisfy(rule -> assertThat(rule.getDescription().getTextContent()).as(rule.getId()).isNotBlank());
    List<String> catalogue = Files.readAllLines(Path.of("src/main/resources/data/models.csv")).stream().skip(1)
        .map(line -> line.split(";")[0]).toList();
    assertThat(table.getModelElementsByType(Rule.class)).extracting(SuggestModelTest::model)
        .containsOnly(catalogue.toArray(String[]::new));
  }

  private static String best(Map<String, Object> place, Map<String, Object> rating) {
    return scores(place, rating).entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  private static Map<String, Integer> scores(Map<String, Object> place, Map<String, Object> rating) {
    Map<String, Integer> scores = new TreeMap<>();
    decide(place, rating).forEach(hit ->
        scores.merge(hit.getEntry("model"), hit.<Integer>getEntry("score"), Integer::sum));
    return scores;
  }

  private static DmnDecisionResult decide(Map<String, Object> place, Map<String, Object> rating) {
    Map<String, Object> inputs = new HashMap<>(place);
    inputs.putAll(rating);
    return ENGINE.evaluateDecision(DECISION, inputs);
  }

  private static DmnDecision read() {
    try (InputStream table = Files.newInputStream(TABLE)) {
      return ENGINE.parseDecision("suggest-model", table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String model(Rule rule) {
    OutputEntry model = rule.getOutputEntries().iterator().next();
    return model.getText().getTextContent().replace("\"", "");
  }

  private static Map<String, Object> place(String kind, int bbsrType, int inhabitants, int communes) {
    return Map.of("kind", kind, "bbsrType", bbsrType, "inhabitants", inhabitants, "communes", communes);
  }

  /** The same level for all components but K5, without a funding programme. */
  private static Map<String, Object> rating(int level, int k5, double fullTimeEquivalents, int headBacking) {
    Map<String, Object> rating = new HashMap<>(Map.of("fullTimeEquivalents", fullTimeEquivalents,
        "fundingProgramme", false, "headBacking", headBacking));
    for (int component = 1; component <= 7; component++) {
      rating.put("k" + component, component == 5 ? k5 : level);
    }
    return rating;
  }

  private static Map<String, Object> with(Map<String, Object> facts, String name, Object value) {
    Map<String, Object> changed = new HashMap<>(facts);
    changed.put(name, value);
    return changed;
  }
}
