package de.transferlotse.monitoring.store;

import de.transferlotse.monitoring.table.TableSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The figures that come with the application, with their sources.
 *
 * @param sha256 of both files, by which a release with other figures is known
 */
record ShippedData(String sha256, List<ShippedSource> sources, List<ShippedFact> facts) {

  static final String NAME = "figures.csv";

  private static final String SOURCES = "figure-sources.csv";
  private static final String SEPARATOR = ";";

  static ShippedData bundled() {
    return of(read(SOURCES), read(NAME));
  }

  /** @param facts lines of the figures; a source that none of them names is left out */
  static ShippedData of(String sources, String facts) {
    byte[] both = (sources + facts).getBytes(StandardCharsets.UTF_8);
    return new ShippedData(FileHash.of(new TableSource(NAME, () -> new ByteArrayInputStream(both))),
        lines(sources, ShippedSource::of), lines(facts, ShippedFact::of));
  }

  private static <T> List<T> lines(String text, BiFunction<String[], Integer, T> reader) {
    List<String> lines = text.lines().toList();
    var read = new ArrayList<T>();
    for (int at = 1; at < lines.size(); at++) {
      read.add(reader.apply(lines.get(at).split(SEPARATOR, -1), at + 1));
    }
    return List.copyOf(read);
  }

  private static String read(String name) {
    try (InputStream in = ShippedData.class.getResourceAsStream("/data/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  List<ShippedFact> factsOf(ShippedSource source) {
    return facts.stream().filter(fact -> fact.source().equals(source.id())).toList();
  }
}
