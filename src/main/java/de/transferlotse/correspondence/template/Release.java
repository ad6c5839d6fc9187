package de.transferlotse.correspondence.template;

/** How many people see a mail before it goes out. */
public enum Release {
  NONE("geht von selbst hinaus", 0),
  ONE("nach Freigabe", 1),
  TWO("nach Freigabe durch zwei Personen", 2);

  private final String label;
  private final int people;

  Release(String label, int people) {
    this.label = label;
    this.people = people;
  }

  /** As a person reads it. */
  public String label() {
    return label;
  }

  public int people() {
    return people;
  }
}
