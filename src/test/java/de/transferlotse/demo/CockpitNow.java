package de.transferlotse.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.transferlotse.support.Caller;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What Cockpit shows to those who search an engagement by its number. */
final class CockpitNow {

  private static final String ENGINE = "/camunda/api/engine/engine/default/";
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> PEOPLE = List.of("leitung", "bueroleitung-schwerin", "bueroleitung-kiel");

  private final Map<String, Caller> people = new LinkedHashMap<>();
  private final Caller manager;

  CockpitNow(int port) {
    PEOPLE.forEach(person -> people.put(person, Caller.browser(port, person, "cockpit")));
    manager = people.get("leitung");
  }

  /** The main process and who finds it, then whatever else runs for this engagement. */
  List<String> lines(String number) {
    String root = definition("transfer-engagement");
    List<String> lines = new ArrayList<>();
    Map<String, List<String>> finders = new LinkedHashMap<>();
    people.forEach((person, caller) -> stream(search(caller, root, number)).forEach(found ->
        finders.computeIfAbsent(found.path("id").asText(), id -> new ArrayList<>()).add(person)));
    finders.forEach((instance, who) -> lines.add(line(instance) + " | gefunden von " + String.join(", ", who)));
    Stream<JsonNode> all = stream(get(ENGINE + "process-instance?businessKey=" + number));
    all.filter(instance -> !instance.path("definitionId").asText().equals(root))
        .map(instance -> line(instance.path("id").asText())).sorted().forEach(lines::add);
    return lines.isEmpty() ? List.of("nichts gefunden") : lines;
  }

  private String line(String instance) {
    JsonNode shown = get(ENGINE + "process-instance/" + instance);
    JsonNode variable = get(ENGINE + "variable-instance?variableName=paused&processInstanceIdIn=" + instance);
    JsonNode tree = get(ENGINE + "process-instance/" + instance + "/activity-instances");
    return "%s | %s%s | %s".formatted(tree.path("activityName").asText(),
        shown.path("suspended").asBoolean() ? "angehalten" : "läuft",
        variable.path(0).path("value").asBoolean() ? ", paused" : "",
        activities(tree).sorted().collect(Collectors.joining(", ")));
  }

  /** The leaves: where the process stands. */
  private static Stream<String> activities(JsonNode tree) {
    JsonNode children = tree.path("childActivityInstances");
    Stream<String> below = stream(children).flatMap(child -> child.path("childActivityInstances").isEmpty()
        ? Stream.of(name(child)) : activities(child));
    return Stream.concat(below, stream(tree.path("childTransitionInstances"))
        .map(CockpitNow::name));
  }

  /** Gateways have none. */
  private static String name(JsonNode activity) {
    return activity.path("activityName").isTextual() ? activity.path("activityName").asText()
        : activity.path("activityId").asText();
  }

  private String definition(String key) {
    return get(ENGINE + "process-definition/key/" + key).path("id").asText();
  }

  private static Stream<JsonNode> stream(JsonNode all) {
    return StreamSupport.stream(all.spliterator(), false);
  }

  private JsonNode get(String path) {
    return json(manager.get(path).body());
  }

  /** The list on Cockpit's page of the main process. */
  private static JsonNode search(Caller caller, String definition, String number) {
    return json(caller.post("/camunda/api/cockpit/plugin/base/default/process-instance?firstResult=0&maxResults=50",
        "{\"processDefinitionId\":\"%s\",\"businessKey\":\"%s\"}".formatted(definition, number)).body());
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(text, e);
    }
  }
}
