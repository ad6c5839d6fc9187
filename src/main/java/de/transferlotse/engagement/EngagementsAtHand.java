package de.transferlotse.engagement;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers within one transaction which engagements were read: a step of a process asks for the same one many times, for
 * the assignee, the office, the due date, the form and the mail.
 */
class EngagementsAtHand {

  private static class Seen extends ResourceHolderSupport {
    private final Map<String, Engagement> byNumber = new HashMap<>();
  }

  /** Only to be called within a transaction. */
  Engagement of(String number, Function<String, Engagement> read) {
    Map<String, Engagement> seen = seen().byNumber;
    Engagement known = seen.get(number);
    if (known == null) {
      known = read.apply(number);
      seen.put(number, known);
    }
    return known;
  }

  /** The engagement has been changed. */
  void forget(String number) {
    seen().byNumber.remove(number);
  }

  private Seen seen() {
    if (TransactionSynchronizationManager.getResource(this) instanceof Seen bound) {
      return bound;
    }
    var seen = new Seen();
    TransactionSynchronizationManager.bindResource(this, seen);
    TransactionSynchronizationManager.registerSynchronization(new ResourceHolderSynchronization<>(seen, this) {});
    return seen;
  }
}
