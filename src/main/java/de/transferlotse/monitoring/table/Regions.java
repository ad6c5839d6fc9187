package de.transferlotse.monitoring.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Facts about regions: which there are, and since or until when. Needed because tables list dissolved Kreise for ever,
 * with a dash that does not mean zero. The file names all Länder, and all Kreise of the Länder that an agency works in.
 */
public final class Regions {

  private static final String FILE = "/data/regions.csv";
  private static final int LAND = 2;
  private static final int KREIS = 5;

  /** From its first to its last day; open ends are far away. */
  private record Life(String name, LocalDate since, LocalDate until) {}

  private final Map<String, Life> lives;
  private final Set<String> completeLands = new HashSet<>();

  private Regions(Map<String, Life> lives) {
    this.lives = lives;
    lives.keySet().stream().filter(key -> key.length() == KREIS).forEach(key -> completeLands.add(key.substring(0, LAND)));
  }

  /** The facts that come with the application. */
  public static Regions bundled() {
    try (var reader = new BufferedReader(
        new InputStreamReader(Regions.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
      return new Regions(reader.lines().skip(1).map(line -> line.split(";", -1)).collect(Collectors.toMap(
          row -> row[0], row -> new Life(row[1], day(row[2], LocalDate.MIN), day(row[3], LocalDate.MAX)))));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static LocalDate day(String text, LocalDate open) {
    return text.isEmpty() ? open : LocalDate.parse(text);
  }

  /** What it is called; empty if it is none of those in the file. */
  public Optional<String> name(String key) {
    return Optional.ofNullable(lives.get(key)).map(Life::name);
  }

  Existence existence(String key, TableTime time) {
    Life life = lives.get(key);
    if (life == null) {
      return Existence.UNKNOWN;
    }
    if (time.last().isBefore(life.since) || time.first().isAfter(life.until)) {
      return Existence.DID_NOT_EXIST;
    }
    boolean whole = !time.first().isBefore(life.since) && !time.last().isAfter(life.until);
    return whole ? Existence.EXISTED : Existence.UNKNOWN;
  }

  /** Whether there can be such a region: other Länder's Kreise are taken by their Land, our own must be in the file. */
  public boolean known(String key) {
    if (lives.containsKey(key)) {
      return true;
    }
    if (key.length() <= LAND || !lives.containsKey(key.substring(0, LAND))) {
      return false;
    }
    if (!completeLands.contains(key.substring(0, LAND))) {
      return true;
    }
    return key.length() > KREIS && lives.containsKey(key.substring(0, KREIS));
  }
}
