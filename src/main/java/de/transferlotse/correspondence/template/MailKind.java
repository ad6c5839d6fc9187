package de.transferlotse.correspondence.template;

/** What a mail is for; only what merely informs may be switched off by whoever gets it. */
public enum MailKind {
  REQUEST("Bitte"),
  NEEDED("Mitteilung"),
  INFORMATION("Information");

  private final String label;

  MailKind(String label) {
    this.label = label;
  }

  /** As a person reads it. */
  public String label() {
    return label;
  }
}
