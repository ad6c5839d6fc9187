package de.transferlotse.answer.link;

import de.transferlotse.answer.Answer;
import de.transferlotse.answer.AnswerForm;
import de.transferlotse.municipality.Contact;
import java.util.UUID;

/**
 * Somebody who followed a link.
 *
 * @param link its id
 * @param function of who was written to
 * @param reader who the agency knows at the address to which it was sent, {@code null} if nobody any more
 * @param answer what was answered already, {@code null} if nothing was
 */
public record Visit(UUID link, AnswerRequest request, AnswerForm form, String function, Contact reader, State state,
    Answer answer) {

  /** What can be done with a link. */
  public enum State {
    OPEN,
    /** Somebody of the Kommune answered by this or another link. */
    ANSWERED,
    /** What was asked has been settled otherwise. */
    DONE,
    /** The Begleitung is over. */
    ENDED,
    /** Too old; another one can be had. */
    EXPIRED,
    /** Its reader is no contact any more, or somebody of the agency took it back. */
    REVOKED
  }

  public boolean isOpen() {
    return state == State.OPEN;
  }
}
