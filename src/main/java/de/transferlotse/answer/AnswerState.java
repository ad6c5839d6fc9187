package de.transferlotse.answer;

/** What became of an answer. */
public enum AnswerState {
  KEPT("wartet auf ihre Aufgabe"),
  DELIVERED("übernommen"),
  SURPLUS("nicht übernommen"),
  NOTED("notiert"),
  PROPOSED("wartet auf Ihre Prüfung"),
  CONFIRMED("geprüft und übernommen");

  private final String label;

  AnswerState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
