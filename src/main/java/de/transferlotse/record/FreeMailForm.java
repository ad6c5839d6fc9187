package de.transferlotse.record;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A free mail as it was typed; it goes back into the page when something is wrong.
 *
 * @param id given by the page, so that a form sent twice is one mail
 * @param contacts ids of those it goes to
 * @param documents ids of those that are sent along
 * @param information whether the tick that it only informs is set
 */
record FreeMailForm(String id, String title, String words, List<String> contacts, List<String> documents,
    Boolean information) {

  static final Map<String, String> LABELS = Map.of("title", "Betreff", "words", "Text");

  FreeMailForm {
    contacts = contacts == null ? List.of() : contacts;
    documents = documents == null ? List.of() : documents;
    information = Boolean.TRUE.equals(information);
  }

  static FreeMailForm blank() {
    return new FreeMailForm(UUID.randomUUID().toString(), "", "", List.of(), List.of(), false);
  }

  Map<String, String> typed() {
    return Map.of("title", title == null ? "" : title, "words", words == null ? "" : words);
  }
}
