package de.transferlotse.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A note as it was typed; it goes back into the page when something is wrong.
 *
 * @param id given by the page, so that a form sent twice is one note
 */
record NoteForm(String id, String kind, String heldOn, String counterpart, String note) {

  static final Map<String, String> LABELS = labels();

  static NoteForm blank(String heldOn) {
    return new NoteForm(UUID.randomUUID().toString(), "", heldOn, "", "");
  }

  Map<String, String> typed() {
    var typed = new LinkedHashMap<String, String>();
    typed.put("kind", kind);
    typed.put("heldOn", heldOn);
    typed.put("counterpart", counterpart);
    typed.put("note", note);
    return typed;
  }

  private static Map<String, String> labels() {
    var labels = new LinkedHashMap<String, String>();
    labels.put("kind", "Art");
    labels.put("heldOn", "Tag");
    labels.put("counterpart", "Mit wem");
    labels.put("note", "Notiz");
    return labels;
  }
}
