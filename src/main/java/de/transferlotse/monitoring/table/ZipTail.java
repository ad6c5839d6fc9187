package de.transferlotse.monitoring.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Watches for the record that ends the table of contents of a zip: the signature PK 5 6 and at least 18 bytes after it.
 */
final class ZipTail {

  private static final int SIGNATURE = 0x504B0506;
  private static final int REST = 18;

  private int latest;
  private long position;
  private long signatureAt = Long.MAX_VALUE - REST;

  InputStream watching(InputStream in) {
    return new FilterInputStream(in) {

      @Override
      public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
          watch((byte) one);
        }
        return one;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        for (int at = offset; at < offset + read; at++) {
          watch(bytes[at]);
        }
        return read;
      }
    };
  }

  boolean complete() {
    return position >= signatureAt + REST;
  }

  private void watch(byte one) {
    latest = latest << 8 | one & 0xFF;
    position++;
    if (latest == SIGNATURE) {
      signatureAt = position;
    }
  }
}
