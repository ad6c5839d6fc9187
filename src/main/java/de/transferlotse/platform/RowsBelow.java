package de.transferlotse.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the rows that a statement gathered below another one with {@code json_agg}, so that both cost one statement. */
@Component
public class RowsBelow {

  private final ObjectMapper json;

  RowsBelow(ObjectMapper json) {
    this.json = json;
  }

  /** @param type a record whose components are the keys of each object */
  public <T> List<T> list(ResultSet row, String column, Class<T> type) throws SQLException {
    String rows = row.getString(column);
    try {
      return rows == null ? List.of() : json.readerForListOf(type).readValue(rows);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("The database gave something else than " + type.getSimpleName(), e);
    }
  }
}
