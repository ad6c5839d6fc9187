package de.transferlotse.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;

/** Reads a source together with its questions and its latest check. */
class SourceMapper implements RowMapper<MonitoringSource> {

  @Override
  public MonitoringSource mapRow(ResultSet row, int index) throws SQLException {
    return new MonitoringSource(row.getObject("id", UUID.class), row.getInt("position"),
        SourceKind.valueOf(row.getString("kind")), row.getString("name"),
        List.of((Integer[]) row.getArray("questions").getArray()), row.getString("department"),
        row.getString("function"), row.getObject("requested_until", LocalDate.class),
        row.getObject("received_on", LocalDate.class), row.getString("data_as_of"), row.getString("missing_reason"),
        row.getString("remark"), check(row));
  }

  private static MonitoringSource.Check check(ResultSet row) throws SQLException {
    int round = row.getInt("round");
    return row.wasNull() ? null : new MonitoringSource.Check(round, row.getBoolean("plausible"),
        row.getString("checked"), row.getString("finding"), row.getObject("checked_on", LocalDate.class));
  }
}
