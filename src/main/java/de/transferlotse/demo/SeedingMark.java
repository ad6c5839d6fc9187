package de.transferlotse.demo;

import de.transferlotse.engagement.Engagements;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers in the database whether the demo's data are whole, so that a start after a kill can tell. */
@Component
@Profile("demo")
class SeedingMark {

  static final String TABLE = "demo_seeding";

  private final JdbcClient database;
  private final Engagements engagements;

  SeedingMark(JdbcClient database, Engagements engagements) {
    this.database = database;
    this.engagements = engagements;
  }

  /** True if the data are to be made now: never again once somebody has an engagement. */
  boolean begin() {
    database.sql("create table if not exists demo_seeding (finished boolean not null)").update();
    boolean fresh = engagements.open().isEmpty()
        && database.sql("select count(*) from demo_seeding").query(Integer.class).single() == 0;
    if (fresh) {
      database.sql("insert into demo_seeding values (false)").update();
    }
    return fresh;
  }

  void done() {
    database.sql("update demo_seeding set finished = true").update();
  }
}
