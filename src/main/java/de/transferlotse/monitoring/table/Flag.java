package de.transferlotse.monitoring.table;

import java.util.Arrays;
import java.util.Optional;

/**
 * What the offices say of a number that they show: letters behind it or in the column of quality, brackets around it.
 */
public enum Flag {
  PRELIMINARY("vorläufig", "p"),
  REVISED("berichtigt", "r"),
  ESTIMATED("geschätzt", "s"),
  FINAL("endgültig", "e"),
  LIMITED("eingeschränkt aussagefähig", "uf");

  private final String label;
  private final String letters;

  Flag(String label, String letters) {
    this.label = label;
    this.letters = letters;
  }

  public String label() {
    return label;
  }

  static Optional<Flag> of(char letter) {
    return Arrays.stream(values()).filter(flag -> flag.letters.indexOf(letter) >= 0).findFirst();
  }
}
