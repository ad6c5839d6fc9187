package de.transferlotse.monitoring.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.monitoring.catalogue.FigureId;
import de.transferlotse.monitoring.store.OwnEntry;
import de.transferlotse.monitoring.store.OwnValues;
import de.transferlotse.monitoring.store.StoredTables;
import de.transferlotse.monitoring.store.TableFiles;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.support.Caller;
import de.transferlotse.support.EngineTest;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@EngineTest
class ValuesRestTest {

  private static final String VALUES = "/api/figures/values?";

  @LocalServerPort
  private int port;
  @Autowired
  private StoredTables stored;
  @Autowired
  private OwnValues own;
  @Autowired
  private Engagements engagements;
  @Autowired
  private Municipalities municipalities;
  @Autowired
  private ObjectMapper json;
  private Caller caller;

  @BeforeEach
  void takeTablesIn() {
    stored.clear();
    stored.take(TableFiles.leavers("13.03.2025", 2643));
    stored.take(TableFiles.population("2024-12-31", List.of("13004;98733", "03101;252816", "DG;83577140")),
        TableFiles.population("2021-12-31", List.of("DG;83237124")));
    caller = Caller.rest(port, "leitung");
  }

  @Test
  void aValueNamesAllThatMustStandBesideIt() throws IOException {
    JsonNode value = values("municipality=13004&indicator=D4%20insgesamt&year=2023").get(0);
    assertThat(value.get("municipality").asText()).isEqualTo("13004");
    assertThat(value.get("municipalityName").asText()).contains("Schwerin");
    assertThat(value.get("figure").asText()).isEqualTo("D4");
    assertThat(value.get("number").decimalValue()).isEqualByComparingTo("2643");
    assertThat(value.get("unit").asText()).isEqualTo("Personen");
    assertThat(value.get("source").asText()).contains("Tabelle 21111-02-06-4, abgerufen am 13.03.2025 (dl-de/by-2-0)");
    assertThat(value.get("file").asText()).isEqualTo("leavers-13.03.2025.csv");
    assertThat(value.get("line").asInt()).isEqualTo(31);
    assertThat(value.get("retrieved").asText()).isEqualTo("2025-03-13T15:40:08Z");
  }

  @Test
  void anIndicatorGivesAllItsFiguresInTheOrderOfTheCatalogue() throws IOException {
    assertThat(texts(values("municipality=13004&indicator=D4"), "figure")).hasSize(7)
        .startsWith("D4", "D4 ohne Ersten Schulabschluss");
  }

  @Test
  void aMissingValueIsNullAndTellsWhy() throws IOException {
    JsonNode missing = values("municipality=13001&indicator=D4%20insgesamt").get(0);
    assertThat(missing.get("number").isNull()).isTrue();
    assertThat(missing.get("missing").asText()).isEqualTo("das Gebiet gab es zu dieser Zeit nicht");
    assertThat(missing.get("raw").asText()).isEqualTo("-");
    assertThat(missing.get("marker").asText()).isEqualTo("NO_SUCH_REGION");
  }

  @Test
  void regionsOfOtherLaenderAreReadByTheirKey() throws IOException {
    assertThat(texts(values("municipality=03101&indicator=A1"), "raw")).containsExactly("252816");
  }

  @Test
  void anIndicatorAloneGivesAllRegionsByTheirKeys() throws IOException {
    assertThat(texts(values("indicator=A1&year=2024"), "municipality")).containsExactly("03101", "13004", "DG");
  }

  @Test
  void yearsAreChosenOneByOneOrAsASpan() throws IOException {
    assertThat(values("municipality=DG&indicator=A1")).hasSize(2);
    assertThat(values("municipality=DG&indicator=A1&year=2021&year=2020")).hasSize(1);
    assertThat(values("municipality=DG&indicator=A1&from=2023")).hasSize(1);
    assertThat(values("municipality=DG&indicator=A1&from=2021&to=2024")).hasSize(2);
    assertThat(values("municipality=DG&indicator=A1&to=2020")).isEmpty();
  }

  @Test
  void followingTheLinkReadsEachValueOnce() throws IOException {
    List<String> all = places(caller.get(VALUES + "indicator=D4&indicator=A1"));
    var read = new ArrayList<String>();
    String next = VALUES + "indicator=D4&indicator=A1&limit=100";
    while (next != null) {
      HttpResponse<String> page = caller.get(next);
      read.addAll(places(page));
      next = page.headers().firstValue("Link").map(link -> URI.create(link.replaceFirst("<(.*)>; rel=\"next\"", "$1")))
          .map(link -> link.getRawPath() + "?" + link.getRawQuery()).orElse(null);
    }
    assertThat(read).hasSizeGreaterThan(100).doesNotHaveDuplicates().isEqualTo(all);
  }

  @Test
  void csvOpensInAGermanSpreadsheet() {
    HttpResponse<String> answer = caller.get(VALUES + "municipality=13004&indicator=A1&format=csv");
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
    assertThat(answer.body()).startsWith("\uFEFFSchlüssel;Gebiet;Indikator;");
    assertThat(answer.body().lines().skip(1)).singleElement().asString().startsWith("13004;")
        .contains(";98733;;98733;Wert;;Personen;nein;Statistische Ämter des Bundes und der Länder, ");
  }

  @Test
  void csvHoldsNothingThatASpreadsheetWouldRun() {
    engagements.begin(municipalities.of("13004"), "schwerin", "beratung-schwerin");
    own.record("13004", new OwnEntry(FigureId.of("B2 Bildungsausgaben"), "EUR", 2024, new BigDecimal("-1234567.50"),
        "Kämmerei; \"Haushalt\"", "", 0, 0), "beratung-schwerin");
    HttpResponse<String> answer = caller.get(VALUES + "municipality=13004&indicator=B2&format=csv");
    assertThat(answer.body().lines().skip(1)).singleElement().asString()
        .contains(";-1234567,50;;'-1234567,50;", ";ja;\"Angabe der Kommune: Kämmerei; \"\"Haushalt\"\"\";Formular;0;");
  }

  @Test
  void theCallerMayAlsoAskForCsvInTheHeader() {
    HttpResponse<String> answer = Caller.rest(port, "leitung").with("Accept", "application/json;q=0.5, text/csv")
        .get(VALUES + "municipality=13004");
    assertThat(answer.body()).startsWith("\uFEFF");
  }

  @Test
  void answersAreKeptNowhere() {
    assertThat(caller.get(VALUES + "municipality=13004").headers().firstValue("Cache-Control"))
        .hasValueSatisfying(said -> assertThat(said).contains("no-store"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "limit=5|mindestens eine Kommune (municipality) oder einen Indikator",
      "municipality=|Der Parameter „municipality“ ist leer.",
      "municipality=1001|„1001“ ist kein amtlicher Schlüssel.",
      "municipality=13004%27--|ist kein amtlicher Schlüssel.",
      "municipality=13999|Ein Gebiet mit dem Schlüssel „13999“ gibt es nicht.",
      "indicator=Z9|Den Indikator „Z9“ gibt es nicht",
      "indicator=D4%20sonstwie|Die Kennzahl „D4 sonstwie“ gibt es nicht",
      "indicator=B1|„B1“ wird berechnet",
      "indicator=D4&year=20x3|„20x3“ für „year“ ist keine ganze Zahl von 1900 bis 2100.",
      "indicator=D4&year=99999999999999|ist keine ganze Zahl",
      "indicator=D4&from=2024&to=2020|Die Zeitspanne endet 2020",
      "indicator=D4&year=2024&to=2024|entweder einzelne Jahre",
      "indicator=D4&from=2020&from=2021|nur einmal",
      "indicator=D4&limit=0|von 1 bis 10000",
      "indicator=D4&limit=10001|von 1 bis 10000",
      "indicator=D4&offset=-1|keine ganze Zahl",
      "indicator=D4&format=xml|Die Form „xml“ gibt es nicht; es gibt json und csv.",
      "indicator=D4&jahr=2023|Den Parameter „jahr“ gibt es nicht."})
  void nonsenseIsRefusedInOneSentence(String query, String sentence) throws IOException {
    HttpResponse<String> answer = Caller.rest(port, "leitung").with("Accept", "text/csv").get(VALUES + query);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(json.readTree(answer.body()).get("detail").asText()).contains(sentence);
  }

  private JsonNode values(String query) throws IOException {
    HttpResponse<String> answer = caller.get(VALUES + query);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json.readTree(answer.body()).get("values");
  }

  private List<String> places(HttpResponse<String> page) throws IOException {
    var places = new ArrayList<String>();
    json.readTree(page.body()).get("values").forEach(one -> places.add(one.get("municipality") + " " + one.get("figure") + " "
        + one.get("period") + " " + one.get("aspect")));
    return places;
  }

  private static List<String> texts(JsonNode values, String field) {
    var texts = new ArrayList<String>();
    values.forEach(one -> texts.add(one.get(field).asText()));
    return texts;
  }
}
