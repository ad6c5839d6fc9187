package de.transferlotse.engagement;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives each engagement the next number of its year, without gaps, also when two begin at once. */
@Component
class EngagementNumbers {

  private final JdbcClient database;

  EngagementNumbers(JdbcClient database) {
    this.database = database;
  }

  String next(String prefix, int year) {
    int number = database.sql("""
        insert into engagement_number (prefix, year, last) values (?, ?, 1)
        on conflict (prefix, year) do update set last = engagement_number.last + 1
        returning last""").params(prefix, year).query(Integer.class).single();
    return "%s-%d-%03d".formatted(prefix, year, number);
  }
}
