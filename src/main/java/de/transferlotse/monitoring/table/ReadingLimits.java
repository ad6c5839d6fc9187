package de.transferlotse.monitoring.table;

/**
 * How much is read before a file is refused: bytes after unpacking, rows (each costs at most 80 bytes to find a value
 * that comes twice), bytes of one line, how many times larger a zip may grow, and its members.
 */
public record ReadingLimits(long bytes, int rows, int lineBytes, int growth, int members) {

  private static final int MEGABYTE = 1 << 20;

  public static ReadingLimits usual() {
    return ofMegabytes(200);
  }

  public static ReadingLimits ofMegabytes(int megabytes) {
    return new ReadingLimits((long) megabytes * MEGABYTE, 2_000_000, MEGABYTE / 4, 250, 500);
  }
}
