package de.transferlotse.answer;

import java.util.UUID;

/**
 * Who answered by a link, and what they read when they sent it. Personal data.
 *
 * @param request what they were asked
 * @param function as they typed it
 * @param summary as {@link AnswerContent#summary} writes it
 */
public record Reply(UUID request, String name, String function, String summary) {

  /** Tells nothing about the person, as records end up in logs. */
  @Override
  public String toString() {
    return "Reply[" + request + "]";
  }
}
