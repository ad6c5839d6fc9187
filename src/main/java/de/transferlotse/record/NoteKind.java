package de.transferlotse.record;

/** How somebody of the agency and of the Kommune came to talk. */
public enum NoteKind {
  CALL("Telefonat"),
  VISIT("Besuch"),
  MAIL("E-Mail oder Brief"),
  OTHER("Sonstiges");

  private final String label;

  NoteKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
