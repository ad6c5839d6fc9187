package de.transferlotse.monitoring.store;

import de.transferlotse.monitoring.table.TableSource;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes tables in as a person does, for tests of what is made of them. */
@Component
public class StoredTables {

  private final FigureImports imports;
  private final Previews previews;
  private final JdbcClient jdbc;

  StoredTables(FigureImports imports, Previews previews, JdbcClient jdbc) {
    this.imports = imports;
    this.previews = previews;
    this.jdbc = jdbc;
  }

  public void clear() {
    jdbc.sql("truncate figure_import, figure_file, figure_series, figure_value, figure_value_replaced, figure_staged cascade").update();
  }

  /** @return the number of the import */
  public long take(TableSource... files) {
    long id = imports.preview(List.of(files), "beratung-schwerin").id();
    imports.confirm(id, false, ValueCounts.sum(previews.files(id, List.of()).stream().map(PreviewedFile::counts).toList()).seal());
    return id;
  }
}
