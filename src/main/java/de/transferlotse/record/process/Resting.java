package de.transferlotse.record.process;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether an engagement is paused, as the engine knows it: then its instances rest. */
@Component
public class Resting {

  private final JdbcClient database;

  Resting(JdbcClient database) {
    this.database = database;
  }

  public boolean rests(String number) {
    return database.sql("""
        select exists (select from act_ru_execution where business_key_ = ? and suspension_state_ = 2)""")
        .param(number).query(Boolean.class).single();
  }
}
