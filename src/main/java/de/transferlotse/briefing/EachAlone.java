package de.transferlotse.briefing;

import java.util.Collection;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Does something for each of many people in a transaction of its own, so that one whose data are broken stops no other. */
@Component
class EachAlone {

  private final TransactionTemplate own;

  EachAlone(PlatformTransactionManager transactions) {
    own = new TransactionTemplate(transactions);
    own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** @throws IllegalStateException after all had their turn, if it failed for some: the next try is for these only */
  void run(Collection<String> people, Consumer<String> work) {
    int failed = 0;
    RuntimeException first = null;
    for (String person : people) {
      try {
        own.executeWithoutResult(status -> work.accept(person));
      } catch (RuntimeException broken) {
        failed++;
        first = first == null ? broken : first;
      }
    }
    if (first != null) {
      throw new IllegalStateException("Nobody was told %d times of %d".formatted(failed, people.size()), first);
    }
  }
}
