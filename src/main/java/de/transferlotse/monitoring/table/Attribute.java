package de.transferlotse.monitoring.table;

/** A further thing that a figure is about, such as sex or kind of school; classic tables give the label alone. */
public record Attribute(String variable, String variableLabel, String code, String label) {

  /**
   * Whether it stands for all: the new flat file leaves the code empty for sex and writes INSGESAMT for nationality.
   */
  public boolean total() {
    return code.equals("INSGESAMT") || label.equals("Insgesamt");
  }
}
