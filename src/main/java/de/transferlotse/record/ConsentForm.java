package de.transferlotse.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What a contact told somebody about information mails, as it was typed; it goes back into the page when something is wrong.
 *
 * @param id given by the page, so that a form sent twice is kept once
 */
record ConsentForm(String id, String contact, String consents, String source, String toldOn, String note) {

  static final Map<String, String> LABELS = labels();

  static ConsentForm blank(String toldOn) {
    return new ConsentForm(UUID.randomUUID().toString(), "", "", "", toldOn, "");
  }

  Map<String, String> typed() {
    var typed = new LinkedHashMap<String, String>();
    typed.put("contact", contact);
    typed.put("consents", consents);
    typed.put("source", source);
    typed.put("toldOn", toldOn);
    typed.put("note", note);
    return typed;
  }

  private static Map<String, String> labels() {
    var labels = new LinkedHashMap<String, String>();
    labels.put("contact", "Wer");
    labels.put("consents", "Möchte Informationsmails");
    labels.put("source", "Woher wir es wissen");
    labels.put("toldOn", "Tag");
    labels.put("note", "Anmerkung");
    return labels;
  }
}
