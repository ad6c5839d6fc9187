package de.transferlotse.monitoring.store;

import de.transferlotse.monitoring.table.Notice;
import java.time.Instant;
import java.util.List;

/**
 * What was recognised in a file, and what its values would do.
 *
 * @param retrievalTold whether somebody has to say when it was retrieved
 * @param years the first and the last, such as „1998 bis 2023“
 * @param municipalities how many Kommunen of the agency have a value
 * @param earlier the import that took the very same file in, {@code null} if none did
 * @param columns what it holds
 * @param missing how many values are missing, by reason
 * @param notices what the reader noticed
 */
public record PreviewedFile(long id, String name, FileKind kind, String table, String title, Instant retrievedAt,
                            boolean retrievalTold, String years, int regions, int municipalities, long values, Long earlier,
                            List<PreviewedColumn> columns, List<MissingCount> missing, List<Notice> notices,
                            ValueCounts counts) {

  /**
   * A column of a file.
   *
   * @param name what it means to us, or its headings
   * @param indicators id and name of the indicators that it feeds, empty if it is only kept
   * @param aspects into how many parts it is divided, such as Schularten; 0 if into none
   * @param basis the census that it stands on, {@link CensusBasis#OPEN} if somebody has to say
   */
  public record PreviewedColumn(String name, String unit, List<String> indicators, int aspects, String basis) {

    public boolean basisOpen() {
      return basis.equals(CensusBasis.OPEN);
    }
  }

  /** How many values are missing for one reason. */
  public record MissingCount(String reason, long count) {}

  public String words() {
    return counts.words();
  }

  /** Whether the catalogue uses any of it. */
  public boolean feeds() {
    return columns.stream().anyMatch(column -> !column.indicators().isEmpty());
  }
}
