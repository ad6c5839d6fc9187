package de.transferlotse.engagement;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers within one transaction what was read about each engagement: a step of a process asks for the same things
 * many times, for the assignee, the office, the due date, the form and the mail. Whoever writes has to forget. Only to
 * be used within a transaction.
 *
 * @param <V> what is remembered; it must not change by itself
 */
public final class AtHand<V> {

  private final class Seen extends ResourceHolderSupport {
    private final Map<String, V> byNumber = new HashMap<>();
  }

  private final Function<String, V> read;

  /** @param read reads it from the tables, given the number of the engagement */
  public AtHand(Function<String, V> read) {
    this.read = read;
  }

  public V of(String number) {
    Map<String, V> seen = seen().byNumber;
    V known = seen.get(number);
    if (known == null) {
      known = read.apply(number);
      seen.put(number, known);
    }
    return known;
  }

  /** It was read in another way, and anew. */
  void remember(String number, V value) {
    seen().byNumber.put(number, value);
  }

  /** What was read is about to change. */
  public void forget(String number) {
    seen().byNumber.remove(number);
  }

  /** Everything that anybody read about an engagement is about to change. */
  static void forgetAll(String number) {
    TransactionSynchronizationManager.getResourceMap().values().stream().filter(AtHand.Seen.class::isInstance)
        .forEach(seen -> ((AtHand<?>.Seen) seen).byNumber.remove(number));
  }

  @SuppressWarnings("unchecked")
  private Seen seen() {
    Object bound = TransactionSynchronizationManager.getResource(this);
    if (bound != null) {
      return (Seen) bound;
    }
    var seen = new Seen();
    TransactionSynchronizationManager.bindResource(this, seen);
    TransactionSynchronizationManager.registerSynchronization(new ResourceHolderSynchronization<>(seen, this) {});
    return seen;
  }
}
