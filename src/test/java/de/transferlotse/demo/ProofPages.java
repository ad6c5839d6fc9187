package de.transferlotse.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a proof expects, page by page; {@code -Dproof.record=true} writes the expectations anew. */
final class ProofPages {

  private static final Path PLACE = Path.of("src/test/resources/proof");

  private final Path folder;
  private int page;

  ProofPages(String proof) {
    folder = PLACE.resolve(proof);
  }

  /** The lines of one page, from 1. */
  List<String> read(int number) {
    try {
      return Files.readAllLines(file(number));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compares these lines with the next page. */
  void compare(String title, List<String> lines) {
    String text = String.join("\n", lines) + "\n";
    Path file = file(++page);
    try {
      if (Boolean.getBoolean("proof.record")) {
        Files.createDirectories(folder);
        Files.writeString(file, text);
      }
      assertThat(text).as(title).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("No page for " + title, e);
    }
  }

  private Path file(int number) {
    return folder.resolve("%02d.txt".formatted(number));
  }
}
