package de.transferlotse.monitoring.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.transferlotse.monitoring.store.StoredTables;
import de.transferlotse.monitoring.store.TableFiles;
import de.transferlotse.monitoring.table.Flag;
import de.transferlotse.monitoring.table.Marker;
import de.transferlotse.support.Caller;
import de.transferlotse.support.EngineTest;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The description of the interface against what it really answers. */
@EngineTest
class OpenApiTest {

  private static final String VALUES = "/api/figures/values";

  @LocalServerPort
  private int port;
  @Autowired
  private StoredTables stored;
  @Autowired
  private ObjectMapper json;
  private Caller caller;
  private JsonNode description;

  @BeforeEach
  void readDescription() {
    stored.clear();
    stored.take(TableFiles.leavers("13.03.2025", 2643));
    caller = Caller.rest(port, "leitung");
    description = json.valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(caller.get("/api/openapi.yaml").body()));
  }

  @Test
  void everyFieldOfAnAnswerIsDescribedAndEachDescribedOneComes() throws IOException {
    check(read(VALUES + "?municipality=13004&municipality=13001"), schema(VALUES, "200", "application/json"), "answer");
    check(read("/api/figures/indicators"), schema("/api/figures/indicators", "200", "application/json"), "indicators");
    check(read(VALUES), schema(VALUES, "400", "application/problem+json"), "problem");
  }

  @Test
  void everyDescribedParameterIsUnderstoodAndThereIsNoOther() {
    var names = new ArrayList<String>();
    JsonNode parameters = description.at("/paths/~1api~1figures~1values/get/parameters");
    parameters.forEach(one -> names.add(one.get("name").asText()));
    assertThat(names).containsExactlyElementsOf(ValuesRest.PARAMETERS);
    parameters.forEach(one -> {
      JsonNode example = one.get("example").isArray() ? one.get("example").get(0) : one.get("example");
      String query = "?municipality=13004&" + one.get("name").asText() + "="
          + URLEncoder.encode(example.asText(), StandardCharsets.UTF_8);
      HttpResponse<String> answer = caller.get(VALUES + query);
      assertThat(answer.statusCode()).as(query).isEqualTo(200);
      assertThat(answer.body()).as(query).contains("2643");
    });
  }

  @Test
  void everyDescribedAddressAnswersInTheFormThatIsSaid() {
    description.get("paths").fields().forEachRemaining(path -> {
      HttpResponse<String> answer = caller.get(path.getKey() + (path.getKey().equals(VALUES) ? "?indicator=D4" : ""));
      assertThat(answer.statusCode()).isEqualTo(200);
      JsonNode content = path.getValue().at("/get/responses/200/content");
      assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(content.has(type)).as(type).isTrue());
    });
  }

  @Test
  void namesAllMarkersAndFlagsAndTheColumnsOfTheCsv() {
    JsonNode value = description.at("/components/schemas/Value/properties");
    assertThat(texts(value.at("/marker/enum"))).containsExactlyElementsOf(Arrays.stream(Marker.values()).map(Marker::name).toList());
    assertThat(texts(value.at("/flags/items/enum"))).containsExactlyElementsOf(Arrays.stream(Flag.values()).map(Flag::name).toList());
    assertThat(schema(VALUES, "200", "text/csv").get("description").asText()).contains(String.join(", ", ValuesCsv.HEADINGS));
  }

  @Test
  void whatChangesWithAReleaseOnlyIsNotSentTwice() {
    for (String address : List.of("/api/figures/indicators", "/api/openapi.yaml")) {
      String tag = caller.get(address).headers().firstValue("ETag").orElseThrow();
      assertThat(Caller.rest(port, "leitung").with("If-None-Match", tag).get(address).statusCode()).isEqualTo(304);
    }
  }

  private JsonNode read(String address) throws IOException {
    return json.readTree(caller.get(address).body());
  }

  private JsonNode schema(String path, String status, String type) {
    JsonNode answer = resolved(description.get("paths").get(path).at("/get/responses").get(status));
    return resolved(answer.get("content").get(type).get("schema"));
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? description.at(node.get("$ref").asText().substring(1)) : node;
  }

  private void check(JsonNode answer, JsonNode said, String place) {
    JsonNode schema = resolved(said);
    List<String> allowed = schema.get("type").isArray() ? texts(schema.get("type")) : List.of(schema.get("type").asText());
    assertThat(allowed).as(place + " is " + answer).contains(kind(answer, allowed));
    if (answer.isObject()) {
      assertThat(answer.fieldNames()).toIterable().as(place)
          .containsExactlyInAnyOrderElementsOf(() -> schema.get("properties").fieldNames())
          .containsExactlyInAnyOrderElementsOf(texts(schema.get("required")));
      answer.fields().forEachRemaining(field -> check(field.getValue(), schema.get("properties").get(field.getKey()),
          place + "." + field.getKey()));
    } else if (answer.isArray()) {
      answer.forEach(one -> check(one, schema.get("items"), place + "[]"));
    } else if (schema.has("enum")) {
      assertThat(texts(schema.get("enum"))).as(place).contains(answer.asText());
    }
  }

  private static String kind(JsonNode answer, List<String> allowed) {
    return switch (answer.getNodeType()) {
      case NUMBER -> answer.isIntegralNumber() && allowed.contains("integer") ? "integer" : "number";
      default -> answer.getNodeType().name().toLowerCase();
    };
  }

  private static List<String> texts(JsonNode array) {
    var texts = new ArrayList<String>();
    array.forEach(one -> texts.add(one.asText()));
    return texts;
  }
}
