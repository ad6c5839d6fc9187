package de.transferlotse.closing;

import java.time.LocalDate;

/**
 * One version of an Abschlussvermerk.
 *
 * @param remaining what stays open
 * @param returnRemark what the Leitung wants changed, {@code null} unless returned
 * @param signedOffAs function of who signed it off, {@code null} unless signed off
 * @param decidedOn when it was returned or signed off, {@code null} before
 */
public record ClosingNote(int version, String course, String result, String remaining, LocalDate writtenOn, State state,
    String returnRemark, String signedOffAs, LocalDate decidedOn) {

  /** The names are what the table holds. */
  public enum State {
    WRITTEN, RETURNED, SIGNED_OFF
  }

  public boolean isSignedOff() {
    return state == State.SIGNED_OFF;
  }
}
