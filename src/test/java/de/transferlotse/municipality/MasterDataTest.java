package de.transferlotse.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.support.EngineTest;
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
    liquibase.afterPropertiesSet();

    assertThat(count("municipality")).isEqualTo(23);
    assertThat(count("office")).isEqualTo(2);
    assertThat(count("reference_figure")).isEqualTo(23 * 8);
  }

  @Test
  void aNewStateOfAFileReplacesTheOldOne() throws LiquibaseException {
    jdbc.sql("UPDATE municipality SET seat = 'Altstadt' WHERE key = '13076'").update();
    jdbc.sql("UPDATE databasechangelog SET md5sum = '9:0' WHERE id = 'municipality-data-municipalities'").update();

    liquibase.afterPropertiesSet();

    assertThat(jdbc.sql("SELECT seat FROM municipality WHERE key = '13076'").query(String.class).single())
        .isEqualTo("Parchim");
  }

  private int count(String table) {
    return jdbc.sql("SELECT count(*) FROM " + table).query(Integer.class).single();
  }
}
