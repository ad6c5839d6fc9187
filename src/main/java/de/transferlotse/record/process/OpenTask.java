package de.transferlotse.record.process;

import java.time.Instant;

/**
 * An open task of an engagement.
 *
 * @param assigneeName what people read, {@code null} while it is free
 * @param groupName whoever may take it, {@code null} if nobody can
 * @param awaits whose turn it is outside the house, {@code null} if it is the house's own
 * @param rests whether nobody can work on it, as the engagement is paused
 */
public record OpenTask(String id, String number, String name, Instant due, String assigneeName, String groupName,
    String awaits, boolean rests) {

  /** Whose turn it is: somebody outside, a person, or whoever takes it. */
  public String turn() {
    return awaits != null ? awaits : responsible();
  }

  public String responsible() {
    return assigneeName != null ? assigneeName : groupName != null ? groupName : "noch offen";
  }
}
