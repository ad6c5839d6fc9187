package de.transferlotse.monitoring.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.input.Rejection;
import de.transferlotse.support.EngineTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Three retrievals of one table replace each other; each may be taken back, in any order. */
@EngineTest
class TakeBackTest {

  private static final String USER = "leitung";

  @Autowired
  private FigureImports imports;
  @Autowired
  private StoredTables tables;
  @Autowired
  private Previews previews;
  @Autowired
  private JdbcClient jdbc;

  private long first;
  private long second;
  private long third;

  @BeforeEach
  void threeRetrievals() {
    jdbc.sql("truncate figure_import, figure_file, figure_series, figure_value, figure_value_replaced, figure_staged cascade").update();
    first = take("01.03.2025", 10);
    second = take("02.03.2025", 20);
    third = take("03.03.2025", 30);
  }

  @Test
  void takingTheLastBackPutsTheOneBeforeInItsPlace() {
    imports.takeBack(third, USER);
    assertThat(schwerin()).containsExactly("20");
  }

  @Test
  void takingTheMiddleBackLeavesTheLastAndIsNeverSeenAgain() {
    imports.takeBack(second, USER);
    assertThat(schwerin()).containsExactly("30");
    imports.takeBack(third, USER);
    assertThat(schwerin()).containsExactly("10");
  }

  @Test
  void takingTheFirstBackLeavesNothingBehindTheOthers() {
    imports.takeBack(first, USER);
    imports.takeBack(third, USER);
    imports.takeBack(second, USER);
    assertThat(schwerin()).isEmpty();
    assertThat(jdbc.sql("select count(*) from figure_value").query(Long.class).single()).isZero();
    assertThat(jdbc.sql("select count(*) from figure_value_replaced").query(Long.class).single()).isZero();
  }

  @Test
  void whatWasTakenBackCanComeInAgain() {
    imports.takeBack(third, USER);
    long again = take("03.03.2025", 30);
    assertThat(schwerin()).containsExactly("30");
    imports.takeBack(again, USER);
    assertThat(schwerin()).containsExactly("20");
  }

  @Test
  void remembersWhoTookItBackAndRefusesToDoItTwice() {
    imports.takeBack(third, USER);
    assertThat(imports.find(third)).hasValueSatisfying(one -> {
      assertThat(one.state()).isEqualTo(ImportState.TAKEN_BACK);
      assertThat(one.takenBackBy()).isEqualTo(USER);
    });
    assertThatThrownBy(() -> imports.takeBack(third, USER)).isInstanceOf(Rejection.class);
    assertThat(schwerin()).containsExactly("20");
  }

  private long take(String retrieved, int value) {
    long id = imports.preview(List.of(TableFiles.leavers(retrieved, value)), USER).id();
    tables.confirm(id, false, previews.files(id, List.of()).get(0).counts().seal());
    return id;
  }

  private List<String> schwerin() {
    return jdbc.sql("""
        select raw from figure_value join figure_series series on series.id = series_id
        where region = '13004' and measure = 'insgesamt'""").query(String.class).list();
  }
}
