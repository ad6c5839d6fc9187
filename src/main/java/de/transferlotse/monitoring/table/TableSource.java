package de.transferlotse.monitoring.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file as it was handed in: its name for messages, and its bytes, which may be opened again to check first and store
 * after.
 */
public record TableSource(String name, Opener opener) {

  /** Opens the bytes from the beginning; the reader closes what it opened. */
  @FunctionalInterface
  public interface Opener {
    InputStream open() throws IOException;
  }

  public static TableSource of(Path file) {
    return new TableSource(file.getFileName().toString(), () -> Files.newInputStream(file));
  }
}
