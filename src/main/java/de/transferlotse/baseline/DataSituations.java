package de.transferlotse.baseline;

import de.transferlotse.input.Rejection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is known of a Kommune's data at the beginning. */
@Service
@Transactional
public class DataSituations {

  private final JdbcClient database;
  private final Clock clock;

  DataSituations(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** @throws Rejection (invalid) if the latest report is from the future */
  public void record(String number, DataSituation situation) {
    int thisYear = LocalDate.now(clock).getYear();
    if (situation.latestReportYear() != null && situation.latestReportYear() > thisYear) {
      throw Rejection.invalid("Der jüngste Bericht kann nicht aus einem Jahr nach " + thisYear + " sein.");
    }
    database.sql("""
        insert into data_situation (number, reports, latest_report_year, sources, small_scale_data, gaps, remark)
        values (?, ?, ?, ?, ?, ?, ?)
        on conflict (number) do update set reports = excluded.reports, latest_report_year = excluded.latest_report_year,
          sources = excluded.sources, small_scale_data = excluded.small_scale_data, gaps = excluded.gaps,
          remark = excluded.remark""")
        .params(number, situation.reports(), situation.latestReportYear(), situation.sources(),
            situation.smallScaleData().name(), situation.gaps(), situation.remark()).update();
  }

  public Optional<DataSituation> of(String number) {
    return database.sql("""
        select reports, latest_report_year, sources, small_scale_data, gaps, remark
        from data_situation where number = ?""")
        .param(number).query(DataSituation.class).optional();
  }
}
