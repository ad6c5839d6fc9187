package de.transferlotse.monitoring.table;

/**
 * A hash of 64 bits over several texts in their order; {@link String#hashCode()} is too short for half a million rows.
 */
final class Hash {

  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private long state;

  static Hash start() {
    return new Hash();
  }

  Hash with(String text) {
    long mixed = state ^ text.length();
    for (int at = 0; at < text.length(); at++) {
      mixed = (mixed ^ text.charAt(at)) * MULTIPLIER;
      mixed ^= mixed >>> 32;
    }
    state = mixed * MULTIPLIER;
    return this;
  }

  long end() {
    return state ^ state >>> 29;
  }
}
