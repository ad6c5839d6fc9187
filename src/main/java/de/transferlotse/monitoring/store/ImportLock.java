package de.transferlotse.monitoring.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One import after the other, also on several nodes: each compares with what the one before has left. */
@Component
class ImportLock {

  private static final int NUMBER = 0x46494755;

  private final JdbcClient database;

  ImportLock(JdbcClient database) {
    this.database = database;
  }

  /** Waits for its turn, which lasts until the transaction ends. */
  void take() {
    database.sql("select pg_advisory_xact_lock(?)").param(NUMBER).query((row, number) -> true).single();
  }
}
