package de.transferlotse.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The German labels of the fields, read from the form files, so that an error names a field as the form does. */
@Component
class FormLabels {

  private static final String FACTS = "facts.";

  private final Map<String, Map<String, String>> byForm = new HashMap<>();

  FormLabels(ObjectMapper json) {
    try {
      for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:forms/*/*.form")) {
        JsonNode form = json.readTree(file.getContentAsByteArray());
        var labels = new HashMap<String, String>();
        collect(form, "", labels);
        byForm.put(form.path("id").asText(), labels);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the forms", e);
    }
  }

  /**
   * @param path of a field below the facts, list entries with their index, such as {@code goals[1].target}
   * @return the label, for an entry of a list such as „Ziele, 2. Eintrag: Zielwert“; the path itself if there is none
   */
  String of(String formKey, String path) {
    Map<String, String> labels = byForm.getOrDefault(formKey, Map.of());
    int open = path.indexOf('[');
    if (open < 0) {
      return labels.getOrDefault(path, path);
    }
    String list = path.substring(0, open);
    int close = path.indexOf(']');
    int position = Integer.parseInt(path.substring(open + 1, close)) + 1;
    String entry = labels.getOrDefault(list, list) + ", " + position + ". Eintrag";
    return close + 2 > path.length() ? entry
        : entry + ": " + labels.getOrDefault(list + "." + path.substring(close + 2), path.substring(close + 2));
  }

  /** A date field has its label under another name. */
  private static Optional<String> label(JsonNode component) {
    return Stream.of("label", "dateLabel", "timeLabel")
        .map(name -> component.path(name).asText("")).filter(label -> !label.isEmpty()).findFirst();
  }

  private static void collect(JsonNode node, String parent, Map<String, String> labels) {
    for (JsonNode component : node.path("components")) {
      String key = component.path("key").asText(component.path("path").asText(""));
      String path = key.isEmpty() ? parent : parent.isEmpty() ? key : parent + "." + key;
      label(component).filter(label -> path.startsWith(FACTS))
          .ifPresent(label -> labels.put(path.substring(FACTS.length()), label));
      collect(component, path, labels);
    }
  }
}
