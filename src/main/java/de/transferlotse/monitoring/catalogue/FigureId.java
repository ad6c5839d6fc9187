package de.transferlotse.monitoring.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One figure of an indicator: what stands in a column of a table, or what is computed. Written „D4 ohne Ersten
 * Schulabschluss“, or „D4“ alone for the whole.
 */
public record FigureId(String indicator, String meaning) implements Comparable<FigureId> {

  /** The meaning of the figure that carries the indicator's own name. */
  public static final String WHOLE = "insgesamt";

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FigureId of(String text) {
    int blank = text.indexOf(' ');
    return blank < 0 ? new FigureId(text, WHOLE) : new FigureId(text.substring(0, blank), text.substring(blank + 1));
  }

  public boolean whole() {
    return meaning.equals(WHOLE);
  }

  @JsonValue
  public String text() {
    return whole() ? indicator : indicator + " " + meaning;
  }

  @Override
  public int compareTo(FigureId other) {
    return text().compareTo(other.text());
  }
}
