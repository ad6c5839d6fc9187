package de.transferlotse.answer;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was typed cannot be taken; one German sentence for each field. */
public final class InvalidAnswer extends RuntimeException {

  private final transient Map<String, String> faults;

  public InvalidAnswer(Map<String, String> faults) {
    super("Fields that are wrong: " + faults.keySet());
    this.faults = new LinkedHashMap<>(faults);
  }

  /** By the names of the fields, in the order of the page. */
  public Map<String, String> faults() {
    return faults;
  }
}
