package de.transferlotse.closing;

import java.time.LocalDate;

/** How it goes on with a Kommune after its Begleitung, decided by the office management. */
public record Continuation(Decision decision, String reason, LocalDate decidedOn) {

  /** The names are what table and form hold. */
  public enum Decision {
    RENEW("Begleitung verlängern"), NETWORK("Netzwerk weiter nutzen"), END("Begleitung beenden");

    private final String label;

    Decision(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
