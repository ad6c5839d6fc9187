package de.transferlotse.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.support.EngineTest;
import liquibase.Scope;
import liquibase.changelog.FastCheckService;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class MasterDataTest {

  @Autowired JdbcClient jdbc;
  @Autowired SpringLiquibase liquibase;

  @Test
  void aSecondStartLoadsNothingTwice() throws LiquibaseException {
    startAgain();

    assertThat(count("municipality")).isEqualTo(23);
    assertThat(count("office")).isEqualTo(2);
  }

  @Test
  void aReleaseLeavesAloneWhatAdministrationMadeOfKommunenOfficesLaenderAndHolidays() throws LiquibaseException {
    jdbc.sql("UPDATE municipality SET seat = 'Altstadt' WHERE key = '13076'").update();
    jdbc.sql("UPDATE office SET phone = '1' WHERE id = 'kiel'").update();
    jdbc.sql("UPDATE land SET office_id = 'kiel' WHERE code = '13'").update();
    jdbc.sql("DELETE FROM school_holiday WHERE land_code = '13'").update();
    jdbc.sql("""
        UPDATE databasechangelog SET md5sum = '9:0' WHERE id IN ('municipality-data-municipalities',
          'municipality-data-offices', 'municipality-data-lands', 'calendar-data-school-holidays')""").update();

    startAgain();

    assertThat(jdbc.sql("""
        SELECT concat_ws(' ', (SELECT seat FROM municipality WHERE key = '13076'),
          (SELECT phone FROM office WHERE id = 'kiel'), (SELECT office_id FROM land WHERE code = '13'),
          (SELECT count(*) FROM school_holiday WHERE land_code = '13'))""").query(String.class).single())
        .isEqualTo("Altstadt 1 kiel 0");
  }

  /** Liquibase remembers within one process which databases are up to date. */
  private void startAgain() throws LiquibaseException {
    Scope.getCurrentScope().getSingleton(FastCheckService.class).clearCache();
    liquibase.afterPropertiesSet();
  }

  private int count(String table) {
    return jdbc.sql("SELECT count(*) FROM " + table).query(Integer.class).single();
  }
}
