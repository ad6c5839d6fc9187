package de.transferlotse.monitoring.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Counts the bytes that are read and lets somebody object. */
final class MeteredStream extends FilterInputStream {

  private final LongConsumer objector;
  private long count;

  /** The objector gets the number of all bytes read so far, and throws if they are too many. */
  MeteredStream(InputStream in, LongConsumer objector) {
    super(in);
    this.objector = objector;
  }

  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    counted(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    counted(read);
    return read;
  }

  private void counted(int read) {
    if (read > 0) {
      count += read;
      objector.accept(count);
    }
  }

  /** Where a table ends says nothing about the stream beneath, such as a zip with more members. */
  @Override
  public void close() {}
}
