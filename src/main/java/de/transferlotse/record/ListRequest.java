package de.transferlotse.record;

import de.transferlotse.engagement.Phase;
import java.util.Arrays;
import java.util.Optional;

/**
 * What somebody looks for in the list; whatever is missing or no such value filters nothing.
 *
 * @param consultant user id, {@link #NOBODY} for those without one; {@code null} if nothing was chosen yet
 * @param page from 0
 */
record ListRequest(String text, String phase, String state, String consultant, int page) {

  static final String NOBODY = "-";
  private static final int LAST_PAGE = 10_000;

  ListRequest {
    text = text == null ? "" : printable(text).strip();
    phase = phase == null ? "" : phase;
    state = state == null ? "" : state;
    consultant = consultant == null ? null : printable(consultant);
    page = Math.max(0, Math.min(page, LAST_PAGE));
  }

  private static String printable(String text) {
    return text.replaceAll("\\p{Cntrl}", "");
  }

  /** What somebody sees who has chosen nothing: consultants their own, others all. */
  ListRequest orOwn(Readers.Reader reader) {
    return consultant != null ? this
        : new ListRequest(text, phase, state, reader.consultant() ? reader.user() : "", page);
  }

  Optional<Phase> chosenPhase() {
    return Arrays.stream(Phase.values()).filter(one -> one.name().equals(phase)).findFirst();
  }

  ListState chosenState() {
    return Arrays.stream(ListState.values()).filter(one -> one.name().equals(state)).findFirst().orElse(ListState.OPEN);
  }

  ListRequest at(int otherPage) {
    return new ListRequest(text, phase, state, consultant, otherPage);
  }
}
