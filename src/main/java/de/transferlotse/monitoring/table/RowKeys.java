package de.transferlotse.monitoring.table;

/**
 * Finds what a file says twice. Of each row it keeps a hash of 64 bits of what the row is about, another of its values,
 * and its line: 20 bytes in an open table, half of which is empty, so that the limit on rows bounds the memory whatever
 * the file's size. Among two million rows the chance that two different ones are taken for the same is below one in a
 * million.
 */
final class RowKeys {

  private static final int FIRST = 1 << 12;

  private final int most;
  private long[] keys = new long[FIRST];
  private long[] values = new long[FIRST];
  private int[] lines = new int[FIRST];
  private int size;

  RowKeys(ReadingLimits limits) {
    most = limits.rows();
  }

  /**
   * 0 if this is new, the earlier line if that one said the same, and the earlier line negative if it said something
   * else.
   */
  int add(long key, long value, int line) {
    int slot = slot(key);
    if (lines[slot] != 0) {
      return values[slot] == value ? lines[slot] : -lines[slot];
    }
    keys[slot] = key;
    values[slot] = value;
    lines[slot] = line;
    size++;
    if (size * 2 > keys.length) {
      grow();
    }
    return 0;
  }

  boolean full() {
    return size > most;
  }

  int size() {
    return size;
  }

  private int slot(long key) {
    int slot = (int) key & keys.length - 1;
    while (lines[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldValues = values;
    int[] oldLines = lines;
    keys = new long[oldKeys.length * 2];
    values = new long[keys.length];
    lines = new int[keys.length];
    for (int old = 0; old < oldKeys.length; old++) {
      if (oldLines[old] != 0) {
        int slot = slot(oldKeys[old]);
        keys[slot] = oldKeys[old];
        values[slot] = oldValues[old];
        lines[slot] = oldLines[old];
      }
    }
  }
}
