package de.transferlotse.document;

import java.util.Arrays;
import java.util.List;

/** What a document is for; people upload some kinds, the processes write the others. */
public enum DocumentKind {
  TALK_NOTE("Gesprächsnotiz", true),
  BASELINE_REPORT("Ergebnisbericht", false),
  AGREEMENT_DRAFT("Entwurf Zielvereinbarung", true),
  AGREEMENT_FOR_SIGNATURE("Zielvereinbarung zur Unterschrift", false),
  COUNCIL_EXTRACT("Beschlussauszug", true),
  SIGNED_AGREEMENT("Unterschriebene Zielvereinbarung", true),
  IMPLEMENTATION_PLAN("Umsetzungsplan", false),
  MUNICIPALITY_PROFILE("Kommunenprofil", false),
  EVALUATION("Evaluationsblatt", false),
  PROCESS_DOCUMENTATION("Prozessdokumentation", false),
  CLOSING_NOTE("Abschlussvermerk", false),
  OTHER("Sonstiges", true);

  private final String label;
  private final boolean uploadable;

  DocumentKind(String label, boolean uploadable) {
    this.label = label;
    this.uploadable = uploadable;
  }

  /** What a person may upload: nobody can put a file in the place of one that a process vouches for. */
  public static List<DocumentKind> uploadable() {
    return Arrays.stream(values()).filter(kind -> kind.uploadable).toList();
  }

  public String label() {
    return label;
  }
}
