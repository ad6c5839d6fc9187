package de.transferlotse.monitoring.table;

import java.util.List;

/**
 * What a table says of itself before its figures. A flat file has no title and no code; its code is taken from its name
 * only if the statistic in its rows is the same, and is empty otherwise. The new flat file names its columns row by
 * row, so that they are known at its end ({@link TableReading#columns()}).
 */
public record TableHead(TableLayout layout, String code, String title, String statistic, String statisticName,
                        List<KeyColumn> keyColumns, List<Column> columns) {

  /** The best that is known of which table it is. */
  public String codeOrStatistic() {
    return code.isEmpty() ? statistic : code;
  }
}
