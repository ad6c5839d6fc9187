package de.transferlotse.monitoring.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What the bytes of a file mean: UTF-8 or windows-1252, which holds ISO-8859-1. Up to the first byte beyond ASCII both
 * are the same, so that this byte decides, without reading ahead; every later line is held against the decision.
 */
final class TextCharset {

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final char UNREADABLE = '\uFFFD';

  private Charset decided;
  private boolean marked;

  /** The file begins with a byte order mark. */
  void mark() {
    decided = StandardCharsets.UTF_8;
    marked = true;
  }

  String decode(byte[] bytes, int from, int to) {
    if (decided == null) {
      String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
      decided = text.indexOf(UNREADABLE) < 0 ? StandardCharsets.UTF_8 : WESTERN;
    }
    return new String(bytes, from, to - from, decided);
  }

  /** Where in a decoded line stands what this charset cannot mean; -1 if all is well. */
  int flaw(String text, byte[] bytes, int from, int to) {
    int unreadable = text.indexOf(UNREADABLE);
    return unreadable >= 0 || decided != WESTERN ? unreadable : foreign(bytes, from, to);
  }

  /** Umlauts of UTF-8 among western text begin with a byte that no German text has before a sign. */
  private static int foreign(byte[] bytes, int from, int to) {
    for (int at = from; at < to - 1; at++) {
      boolean lead = bytes[at] == (byte) 0xC2 || bytes[at] == (byte) 0xC3;
      if (lead && (bytes[at + 1] & 0xC0) == 0x80) {
        return at - from;
      }
    }
    return -1;
  }

  String words() {
    if (decided == null) {
      return StandardCharsets.US_ASCII.name();
    }
    return decided.name() + (marked ? " mit BOM" : "");
  }
}
