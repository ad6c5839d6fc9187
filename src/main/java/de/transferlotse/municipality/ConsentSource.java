package de.transferlotse.municipality;

import java.util.EnumSet;
import java.util.Set;

/** How a contact let us know whether they want information mails. */
public enum ConsentSource {
  LINK("Link in der E-Mail"),
  CALL("Telefonat"),
  MAIL("E-Mail"),
  LETTER("Brief"),
  TALK("Gespräch vor Ort");

  private final String label;

  ConsentSource(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Those that a person of the agency notes; by the link contacts say it themselves. */
  public static Set<ConsentSource> noted() {
    return EnumSet.complementOf(EnumSet.of(LINK));
  }
}
