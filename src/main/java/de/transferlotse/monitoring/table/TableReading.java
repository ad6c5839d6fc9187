package de.transferlotse.monitoring.table;

import java.util.List;

/** What is known of a table when it has been read to its end. */
public record TableReading(String file, TableHead head, TableFoot foot, String charset, List<Column> columns, int rows,
                           long cells, List<Notice> notices) {}
