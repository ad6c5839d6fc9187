package de.transferlotse.monitoring.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The lines of a file, one at a time and checked: no control characters, one charset, a bounded length. LF or CRLF ends
 * a line.
 */
final class TextLines {

  private static final int BLOCK = 1 << 16;

  private final InputStream in;
  private final String file;
  private final int longest;
  private final TextCharset charset = new TextCharset();
  private byte[] buffer = new byte[BLOCK];
  private int from;
  private int to;
  private int number;
  private boolean atEnd;
  private boolean unfinished;

  TextLines(InputStream in, String file, ReadingLimits limits) {
    this.in = in;
    this.file = file;
    this.longest = limits.lineBytes();
  }

  /** The next line without its end; null after the last. */
  String next() throws IOException {
    int searched = 0;
    while (true) {
      int end = lineFeed(from + searched);
      if (end >= 0) {
        return take(end, end + 1);
      }
      if (atEnd) {
        unfinished = from < to;
        return unfinished ? take(to, to) : null;
      }
      searched = to - from;
      if (searched > longest) {
        throw new Place(file, number + 1, 0).fault("Die Zeile ist zu lang für eine Tabelle.");
      }
      fill();
    }
  }

  /** The number of the line that was read last. */
  int number() {
    return number;
  }

  /** Whether the last line had no end. */
  boolean unfinished() {
    return unfinished;
  }

  String charset() {
    return charset.words();
  }

  Place place(int column) {
    return new Place(file, number, column);
  }

  private int lineFeed(int start) {
    for (int at = start; at < to; at++) {
      if (buffer[at] == '\n') {
        return at;
      }
    }
    return -1;
  }

  private void fill() throws IOException {
    if (from > 0) {
      System.arraycopy(buffer, from, buffer, 0, to - from);
      to -= from;
      from = 0;
    }
    if (to == buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    int read = in.read(buffer, to, buffer.length - to);
    atEnd = read < 0;
    to += Math.max(read, 0);
  }

  private String take(int end, int next) {
    int start = from;
    from = next;
    number++;
    if (number == 1 && marked(start, end)) {
      charset.mark();
      start += 3;
    }
    int last = end > start && buffer[end - 1] == '\r' ? end - 1 : end;
    return text(start, last);
  }

  private boolean marked(int start, int end) {
    return end - start >= 3 && buffer[start] == (byte) 0xEF && buffer[start + 1] == (byte) 0xBB
        && buffer[start + 2] == (byte) 0xBF;
  }

  private String text(int start, int end) {
    boolean ascii = true;
    for (int at = start; at < end; at++) {
      byte one = buffer[at];
      if (one < ' ' && one >= 0 && one != '\t') {
        throw place(cellAt(start, at)).fault("Zeichen " + one,
            "Hier steht ein Steuerzeichen ({}). Die Datei ist beschädigt oder keine Textdatei.");
      }
      ascii &= one >= 0;
    }
    return ascii ? new String(buffer, start, end - start, StandardCharsets.ISO_8859_1) : decoded(start, end);
  }

  private String decoded(int start, int end) {
    String text = charset.decode(buffer, start, end);
    int flaw = charset.flaw(text, buffer, start, end);
    if (flaw >= 0) {
      int cell = 1 + (int) text.chars().limit(flaw).filter(one -> one == ';').count();
      throw place(cell).fault(text.split(";", -1)[cell - 1],
          "{} ist nicht in " + charset.words() + " geschrieben wie der Anfang der Datei. Die Zeichensätze sind gemischt.");
    }
    return text;
  }

  private int cellAt(int start, int position) {
    int cell = 1;
    for (int at = start; at < position; at++) {
      cell += buffer[at] == ';' ? 1 : 0;
    }
    return cell;
  }
}
