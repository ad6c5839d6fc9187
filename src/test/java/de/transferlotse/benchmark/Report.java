package de.transferlotse.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A section of Markdown that goes to the log and to {@code target/benchmarks.md}. */
final class Report {

  private static final Logger LOG = LoggerFactory.getLogger(Report.class);
  private static final Path FILE = Path.of("target", "benchmarks.md");

  private final List<String> lines = new ArrayList<>();

  Report(String title) {
    lines.add("\n## " + title + "\n");
  }

  Report line(String line) {
    lines.add(line);
    return this;
  }

  void print() {
    String text = String.join("\n", lines) + "\n";
    LOG.info("{}", text);
    try {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
