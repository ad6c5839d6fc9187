package de.transferlotse.monitoring.figure;

import java.util.Comparator;

/** The census on which a value stands, as a text: „Zensus 2022“, „ältere Fortschreibung“; empty if on none. */
final class Basis {

  static final String NONE = "";

  /** „Zensus 2022“, „Zensus 2011“, what is older, none. */
  static final Comparator<String> NEWEST_FIRST =
      Comparator.comparing((String basis) -> basis.startsWith("Zensus ") ? basis : "").reversed()
          .thenComparing(String::isEmpty).thenComparing(Comparator.naturalOrder());

  private Basis() {}
}
