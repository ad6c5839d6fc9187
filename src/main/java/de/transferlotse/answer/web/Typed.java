package de.transferlotse.answer.web;

import de.transferlotse.answer.link.Sender;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was typed on a page, field by field, as it goes back into it. */
record Typed(Map<String, String> fields) {

  /** What the pages themselves send along. */
  static final String ACT = "act";
  static final String VERSION = "version";

  static Typed of(HttpServletRequest request) {
    Map<String, String> fields = new LinkedHashMap<>();
    request.getParameterMap().forEach((name, values) -> {
      if (!name.equals(ACT) && !name.equals(VERSION)) {
        fields.put(name, values[0]);
      }
    });
    return new Typed(fields);
  }

  static Typed nothing() {
    return new Typed(Map.of());
  }

  /** A further one counts where both have a field. */
  Typed with(Map<String, String> further) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.putAll(further);
    return new Typed(all);
  }

  Sender sender() {
    return new Sender(fields.get("person").strip(), fields.get("function").strip());
  }
}
