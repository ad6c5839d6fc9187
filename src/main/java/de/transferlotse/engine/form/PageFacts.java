package de.transferlotse.engine.form;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.transferlotse.input.PlainText;
import de.transferlotse.input.Rejection;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Reads what was typed on a page by the rules for what comes from a task's form, and refuses it in the same words. */
@Component
public class PageFacts {

  private final FactsReader reader;

  PageFacts(FactsReader reader) {
    this.reader = reader;
  }

  /**
   * @param typed by the names of the record's components; what is blank counts as missing
   * @param labels what the page calls each of them
   * @throws Rejection (invalid) naming the fields that are wrong
   */
  public <F extends Record> F read(Class<F> type, Map<String, String> typed, Map<String, String> labels) {
    ObjectNode facts = JsonNodeFactory.instance.objectNode();
    labels.keySet().forEach(name -> {
      String value = PlainText.of(typed.get(name));
      facts.put(name, value.isBlank() ? null : value);
    });
    return reader.read(type, name -> labels.getOrDefault(name, name), facts);
  }

  /**
   * The id that a page gave its form, so that a form sent twice is stored once.
   *
   * @throws Rejection (invalid) if it is none
   */
  public UUID id(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException | NullPointerException broken) {
      throw Rejection.invalid("Das Formular ist unvollständig angekommen; bitte laden Sie die Seite neu.");
    }
  }

  /** The page on which it was typed, once more, with the reason. */
  public static ModelAndView refused(ModelAndView page, Rejection reason) {
    page.setStatus(HttpStatusCode.valueOf(reason.status()));
    return page.addObject("error", reason.getMessage());
  }
}
