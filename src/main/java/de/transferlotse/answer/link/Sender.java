package de.transferlotse.answer.link;

/** Who answers, as they typed it. Personal data. */
public record Sender(String name, String function) {

  /** Tells nothing about the person, as records end up in logs. */
  @Override
  public String toString() {
    return "Sender";
  }
}
