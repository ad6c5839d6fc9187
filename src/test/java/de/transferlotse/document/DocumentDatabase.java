package de.transferlotse.document;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;

/** A real PostgreSQL of its own, with the tables of this capability only. */
public final class DocumentDatabase implements DisposableBean, AutoCloseable {

  private final EmbeddedPostgres postgres;

  public DocumentDatabase() {
    try {
      postgres = EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public DataSource dataSource() {
    return postgres.getPostgresDatabase();
  }

  @Override
  public void destroy() throws IOException {
    close();
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }
}
