package de.transferlotse.monitoring.store;

import de.transferlotse.monitoring.table.CellValue;
import de.transferlotse.monitoring.table.Flag;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;

/**
 * Writes the values of one file into the table of previews, in portions, so that memory does not grow with the file.
 * COPY takes half a million values in seconds, where rows of their own would take minutes.
 */
final class Staging {

  private static final int PORTION = 1 << 19;
  private static final String COPY = """
      copy figure_staged (import_id, file_id, series_id, region, first_day, last_day, raw, number, marker, flags, line, position)
      from stdin""";

  private final DataSource database;
  private final SeriesRegister register;
  private final String head;
  private final StringBuilder rows = new StringBuilder(PORTION + 1024);
  private final Map<SeriesKey, Integer> series = new HashMap<>();
  private SeriesKey lastSeries;
  private int lastNumber;
  private Period lastPeriod;
  private String lastDays;
  private long count;

  Staging(DataSource database, SeriesRegister register, long importId, long fileId) {
    this.database = database;
    this.register = register;
    this.head = importId + "\t" + fileId + "\t";
  }

  void add(StagedValue one) {
    CellValue value = one.value();
    rows.append(head).append(number(one.series())).append('\t');
    text(one.region());
    rows.append('\t').append(days(one.period())).append('\t');
    text(value.raw());
    rows.append('\t');
    number(value);
    rows.append('\t').append(value.marker().name()).append('\t');
    if (!value.flags().isEmpty()) {
      rows.append(value.flags().stream().sorted().map(Flag::name).collect(Collectors.joining(",")));
    }
    rows.append('\t').append(one.line()).append('\t').append(one.position()).append('\n');
    count++;
    if (rows.length() > PORTION) {
      flush();
    }
  }

  /** Writes what is left. @return how many values the file had */
  long finish() {
    flush();
    return count;
  }

  // Most rows of a file follow one of the same series or time.
  private int number(SeriesKey key) {
    if (key != lastSeries) {
      lastSeries = key;
      lastNumber = series.computeIfAbsent(key, register::number);
    }
    return lastNumber;
  }

  private String days(Period period) {
    if (period != lastPeriod) {
      lastPeriod = period;
      lastDays = period.first() + "\t" + period.last();
    }
    return lastDays;
  }

  private void number(CellValue value) {
    if (value.missing()) {
      rows.append("\\N");
    } else if (value.scale() == 0) {
      rows.append(value.digits());
    } else {
      rows.append(value.number().orElseThrow().toPlainString());
    }
  }

  private void text(String text) {
    for (int at = 0; at < text.length(); at++) {
      char one = text.charAt(at);
      switch (one) {
        case '\\' -> rows.append("\\\\");
        case '\t' -> rows.append("\\t");
        case '\n' -> rows.append("\\n");
        case '\r' -> rows.append("\\r");
        default -> rows.append(one);
      }
    }
  }

  private void flush() {
    if (rows.isEmpty()) {
      return;
    }
    Connection connection = DataSourceUtils.getConnection(database);
    try {
      connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, new StringReader(rows.toString()));
    } catch (SQLException failure) {
      throw new SQLErrorCodeSQLExceptionTranslator(database).translate("staging of values", COPY, failure);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } finally {
      DataSourceUtils.releaseConnection(connection, database);
    }
    rows.setLength(0);
  }
}
