package de.transferlotse.support;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A measure as it was typed; it goes back into the page when something is wrong.
 *
 * @param id given by the page, so that a form sent twice is one measure
 */
record MeasureForm(String id, String kind, String title, String heldOn, String participants, String result) {

  static final Map<String, String> LABELS = Map.of("kind", "Art der Maßnahme", "title", "Titel der Maßnahme",
      "heldOn", "Tag der Maßnahme", "participants", "Beteiligte (Funktionen und Ämter)", "result", "Ergebnis");

  static MeasureForm blank() {
    return new MeasureForm(UUID.randomUUID().toString(), "", "", "", "", "");
  }

  Map<String, String> typed() {
    var typed = new HashMap<String, String>();
    typed.put("kind", kind);
    typed.put("title", title);
    typed.put("heldOn", heldOn);
    typed.put("participants", participants);
    typed.put("result", result);
    return typed;
  }
}
