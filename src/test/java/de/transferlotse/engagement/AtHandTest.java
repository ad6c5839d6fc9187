package de.transferlotse.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.support.TestServers;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class AtHandTest {

  private final TransactionTemplate transaction =
      new TransactionTemplate(new DataSourceTransactionManager(TestServers.POSTGRES.getPostgresDatabase()));
  private final AtomicInteger reads = new AtomicInteger();
  private final AtHand<Integer> atHand = new AtHand<>(number -> reads.incrementAndGet());

  @Test
  void readsOnceWithinATransactionAndAgainInTheNext() {
    transaction.executeWithoutResult(status -> assertThat(atHand.of("a") + atHand.of("a")).isEqualTo(2));
    transaction.executeWithoutResult(status -> assertThat(atHand.of("a")).isEqualTo(2));
  }

  @Test
  void readsAgainWhatWasForgottenAndNothingElse() {
    transaction.executeWithoutResult(status -> {
      int other = atHand.of("b");
      assertThat(atHand.of("a")).isEqualTo(2);
      atHand.forget("a");
      assertThat(atHand.of("a")).isEqualTo(3);
      assertThat(atHand.of("b")).isEqualTo(other);
    });
  }

  @Test
  void readsForItselfInATransactionWithinAnother() {
    var inner = new TransactionTemplate(transaction.getTransactionManager(),
        new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
    transaction.executeWithoutResult(status -> {
      int outer = atHand.of("a");
      inner.executeWithoutResult(within -> assertThat(atHand.of("a")).isNotEqualTo(outer));
      assertThat(atHand.of("a")).isEqualTo(outer);
    });
  }
}
