package de.transferlotse.monitoring.table;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What follows the ten underscores of a classic table: notes in quotes over several lines, the licence, and „Stand:
 * 13.03.2025 / 16:40:08“. That line is the last, so that a file without it was cut off; without it nobody could tell
 * which retrieval is newer.
 */
final class FootReader {

  private static final int MOST_LINES = 20_000;
  private static final Pattern RETRIEVED =
      Pattern.compile("(?:.*\\W)?Stand: (\\d{2}\\.\\d{2}\\.\\d{4}) / (\\d{2}:\\d{2}:\\d{2})\"?;*\\s*");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);

  private final TextLines lines;
  private final List<String> blocks = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private boolean quoted;
  private LocalDateTime retrieved;

  FootReader(TextLines lines) {
    this.lines = lines;
  }

  TableFoot read() throws IOException {
    int first = lines.number();
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (lines.number() - first > MOST_LINES) {
        throw lines.place(0).fault("Die Fußnoten nehmen kein Ende.");
      }
      if (!line.isBlank()) {
        take(line);
      }
    }
    if (retrieved == null) {
      throw lines.place(0).fault("Die Datei ist in ihren Fußnoten abgeschnitten: "
          + "Am Ende fehlt „Stand:“ mit Tag und Uhrzeit.");
    }
    return new TableFoot(Optional.of(retrieved), blocks.stream().filter(FootReader::isLicence).findFirst().orElse(""),
        blocks.stream().filter(block -> !isLicence(block)).toList());
  }

  private void take(String line) {
    if (retrieved != null || line.startsWith("Tabelle:") || line.startsWith("GENESIS-Tabelle:")) {
      throw lines.place(1).fault(line, "Nach dem Ende der Tabelle folgt noch {}. Bitte jede Tabelle als eigene Datei.");
    }
    Matcher found = RETRIEVED.matcher(line);
    if (found.matches()) {
      retrieved = time(found.group(1) + " " + found.group(2));
      line = line.substring(0, Math.max(0, line.lastIndexOf("Stand:")));
    }
    open.append(open.isEmpty() ? "" : "\n").append(line);
    quoted ^= line.chars().filter(one -> one == '"').count() % 2 == 1;
    if (retrieved != null || !quoted) {
      close();
    }
  }

  private LocalDateTime time(String text) {
    try {
      return LocalDateTime.parse(text, TIME);
    } catch (DateTimeException noSuchTime) {
      throw lines.place(1).fault(text, "{} ist kein Zeitpunkt, zu dem die Tabelle abgerufen sein kann.");
    }
  }

  private void close() {
    String block = open.toString().replace("\"\"", "\u0000").replace("\"", "").replace("\u0000", "\"").strip();
    open.setLength(0);
    if (!block.isEmpty()) {
      blocks.add(block);
    }
  }

  private static boolean isLicence(String block) {
    return block.startsWith("©");
  }
}
