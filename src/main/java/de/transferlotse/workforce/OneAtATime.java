package de.transferlotse.workforce;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs in one transaction, and lets a second node that starts at the same moment wait for it. */
@Component
class OneAtATime {

  private static final long LOCK = 7_240_001;

  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;

  OneAtATime(PlatformTransactionManager transactions, JdbcClient jdbc) {
    this.transaction = new TransactionTemplate(transactions);
    this.jdbc = jdbc;
  }

  void run(Runnable work) {
    transaction.executeWithoutResult(status -> {
      jdbc.sql("SELECT pg_advisory_xact_lock(:lock)").param("lock", LOCK).query().listOfRows();
      work.run();
    });
  }
}
