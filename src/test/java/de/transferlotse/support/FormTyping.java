package de.transferlotse.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Types facts, as scripts and stories name them, into a form as a person would: from top to bottom, each into the field
 * with its German label, each choice by the words that stand on the screen. The form's file says which label is which.
 */
public final class FormTyping {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final FormOnScreen screen;
  private final JsonNode view;
  private final List<String> missed = new ArrayList<>();
  private boolean onlyMissing;

  /**
   * @param view what the server sent for reading, with the entries to choose from
   */
  public FormTyping(FormOnScreen screen, JsonNode view) {
    this.screen = screen;
    this.view = view;
  }

  /**
   * Fields without a fact stay as they are; lists get as many rows as there are facts.
   *
   * @param task id of the user task, such as {@code userTask_recordRequest}
   */
  public void type(String task, Object facts) throws IOException {
    String form = task.replace("userTask_", "").replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:forms/*/" + form + ".form");
    typeAll(screen, JSON.readTree(files[0].getInputStream()).path("components"),
        JSON.createObjectNode().set("facts", JSON.valueToTree(facts)));
  }

  /**
   * Types only what the form does not show yet; tells the labels of these fields. For fields of one line, lists to choose
   * from and single answers.
   */
  public List<String> typeMissing(String task, Object facts) throws IOException {
    onlyMissing = true;
    type(task, facts);
    return missed;
  }

  private void typeAll(FormOnScreen part, JsonNode components, JsonNode facts) {
    for (JsonNode component : components) {
      if (component.path("type").asText().equals("group")) {
        typeAll(part, component.path("components"), facts);
        continue;
      }
      JsonNode fact = facts.at("/" + component.path("key").asText(component.path("path").asText()).replace('.', '/'));
      boolean nothing = fact.isMissingNode() || fact.isNull() || fact.isTextual() && fact.textValue().isEmpty();
      if (!nothing && !component.path("readonly").asBoolean() && !(onlyMissing && isShown(part, component, fact))) {
        type(part, component, fact);
      }
    }
  }

  private void type(FormOnScreen part, JsonNode component, JsonNode fact) {
    String label = component.path("label").asText();
    switch (component.path("type").asText()) {
      case "textfield", "textarea" -> part.type(label, fact.asText());
      case "number" -> part.type(label, fact.asText().replace('.', ','));
      case "datetime" -> typeTime(part, component, fact.asText());
      case "select" -> part.choose(label, words(component, fact));
      case "radio" -> part.pick(label, words(component, fact));
      case "checklist" -> fact.forEach(one -> part.pick(label, words(component, one)));
      case "checkbox" -> part.tick(label, fact.asBoolean());
      case "dynamiclist" -> typeRows(part, component, fact);
      default -> { }
    }
  }

  private boolean isShown(FormOnScreen part, JsonNode component, JsonNode fact) {
    boolean shown = switch (component.path("type").asText()) {
      case "datetime" -> part.value(component.path("dateLabel").asText()).equals(DAY.format(LocalDate.parse(fact.asText())));
      case "select" -> part.chosen(component.path("label").asText()).equals(words(component, fact));
      case "radio" -> part.chosen(component.path("label").asText()).equals(words(component, fact));
      default -> part.value(component.path("label").asText()).equals(fact.asText());
    };
    if (!shown) {
      missed.add(component.path("label").asText(component.path("dateLabel").asText()));
    }
    return shown;
  }

  private static void typeTime(FormOnScreen part, JsonNode component, String fact) {
    if (component.path("subtype").asText().equals("time")) {
      part.time(component.path("timeLabel").asText(), fact);
    } else {
      part.date(component.path("dateLabel").asText(), DAY.format(LocalDate.parse(fact)));
    }
  }

  private void typeRows(FormOnScreen part, JsonNode list, JsonNode rows) {
    String label = list.path("label").asText();
    part.rows(label, rows.size());
    for (int i = 0; i < rows.size(); i++) {
      typeAll(part.row(label, i), list.path("components"), rows.get(i));
    }
  }

  /** What stands on the screen for a value. */
  private String words(JsonNode component, JsonNode value) {
    JsonNode options = component.has("values") ? component.path("values")
        : view.at(component.path("valuesExpression").asText().replaceFirst("=view", "").replace('.', '/'));
    return StreamSupport.stream(options.spliterator(), false)
        .filter(option -> option.path("value").asText().equals(value.asText()))
        .map(option -> option.path("label").asText()).findFirst()
        .orElseThrow(() -> new IllegalStateException("%s does not offer %s".formatted(component.path("label"), value)));
  }
}
