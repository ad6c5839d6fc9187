package de.transferlotse.monitoring.store;

import de.transferlotse.monitoring.table.TableSource;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes tables in as a person does, for tests of what is made of them. */
@Component
public class StoredTables {

  private final FigureImports imports;
  private final Previews previews;
  private final JdbcClient jdbc;
  private final TransactionTemplate together;

  StoredTables(FigureImports imports, Previews previews, JdbcClient jdbc, PlatformTransactionManager transactions) {
    this.imports = imports;
    this.previews = previews;
    this.jdbc = jdbc;
    this.together = new TransactionTemplate(transactions);
  }

  public void clear() {
    jdbc.sql("truncate figure_import, figure_file, figure_series, figure_value, figure_value_replaced, figure_staged cascade").update();
  }

  /** @return the number of the import */
  public long take(TableSource... files) {
    long id = imports.preview(List.of(files), "beratung-schwerin").id();
    confirm(id, false, ValueCounts.sum(previews.files(id, List.of()).stream().map(PreviewedFile::counts).toList()).seal());
    return id;
  }

  /** Takes a preview in as the process does, by what the person saw. */
  public void confirm(long id, boolean olderToo, String seen) {
    together.executeWithoutResult(status -> {
      imports.ready(id, seen);
      imports.take(id, olderToo);
    });
  }
}
