package de.transferlotse.agreement;

/** What a Kommune wants after its agreement; the names are what table and form hold. */
public enum RenewalWish {
  RENEW("will verlängern"),
  END("will nicht verlängern"),
  OPEN("noch offen");

  private final String label;

  RenewalWish(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
