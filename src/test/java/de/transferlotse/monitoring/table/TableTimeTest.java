package de.transferlotse.monitoring.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTimeTest {

  @ParameterizedTest
  @CsvSource({"2023,YEAR,2023,2023-01-01,2023-12-31", "31.12.2002,REFERENCE_DATE,2002,2002-12-31,2002-12-31",
      "2024-12-31,REFERENCE_DATE,2024,2024-12-31,2024-12-31", "2023-10P6M,SEMESTER,2023,2023-10-01,2024-03-31",
      "WS 2023/24,SEMESTER,2023,2023-10-01,2024-03-31", "Sommersemester 2024,SEMESTER,2024,2024-04-01,2024-09-30",
      "2023/24,SCHOOL_YEAR,2023,2023-08-01,2024-07-31", "Schuljahr 1999/2000,SCHOOL_YEAR,1999,1999-08-01,2000-07-31"})
  void understandsTheTimesOfOfficialTables(String text, TimeKind kind, int year, LocalDate first, LocalDate last) {
    assertThat(TableTime.of(text)).contains(new TableTime(text, kind, year, first, last));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "23", "2023/25", "30.02.2023", "2023-13-01", "2023-13P6M", "1753", "Jahr 2023", "2023 "})
  void takesNothingElseForATime(String text) {
    assertThat(TableTime.of(text)).isEmpty();
  }
}
