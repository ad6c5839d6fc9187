package de.transferlotse.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The mail by which we asked. Personal data.
 *
 * @param at when it went out the last time
 * @param addresses of all who got it
 * @param functions of them, as people read them
 */
record SentRequest(String subject, Instant at, Set<String> addresses, List<String> functions) {

  /** Tells nothing about the recipients, as records end up in logs. */
  @Override
  public String toString() {
    return "SentRequest[" + at + "]";
  }
}
