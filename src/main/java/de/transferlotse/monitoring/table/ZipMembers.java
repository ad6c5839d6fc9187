package de.transferlotse.monitoring.table;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The files in a zip, one after another and never on disk. It is bounded by what comes out and by how much larger that
 * is than what went in, and refused if its table of contents, which stands at the end, is missing: then members may be
 * missing too.
 */
final class ZipMembers {

  private static final Pattern CLIMBS = Pattern.compile("(?:^|.*/)\\.\\.(?:/.*|$)|/.*|[A-Za-z]:.*");
  private static final Pattern OFFICE = Pattern.compile("\\[Content_Types]\\.xml|(?:xl|_rels|docProps)/.*");
  private static final long SMALL = 10L << 20;

  private final String file;
  private final ReadingLimits limits;
  private final ZipTail tail = new ZipTail();
  private long packed;
  private long unpacked;
  private int members;

  /** Reads one member. */
  @FunctionalInterface
  interface Member {
    void read(String name, InputStream in) throws IOException;
  }

  ZipMembers(String file, ReadingLimits limits) {
    this.file = file;
    this.limits = limits;
  }

  void each(InputStream in, Member member) throws IOException {
    var bytes = new MeteredStream(tail.watching(in), count -> packed = count);
    try (var zip = new ZipInputStream(bytes, StandardCharsets.ISO_8859_1)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        read(entry.getName().replace('\\', '/'), entry.isDirectory(), zip, member);
      }
      bytes.transferTo(OutputStream.nullOutputStream());
    } catch (ZipException | EOFException | IllegalArgumentException broken) {
      throw fault(String.valueOf(broken.getMessage()).contains("encrypted")
          ? "Die Zip-Datei ist mit einem Passwort geschützt. Bitte sie entpackt ablegen."
          : "Die Zip-Datei ist beschädigt oder abgeschnitten und lässt sich nicht entpacken.");
    }
    if (!tail.complete()) {
      throw fault("Die Zip-Datei ist abgeschnitten: Am Ende fehlt ihr Inhaltsverzeichnis.");
    }
    if (members == 0) {
      throw fault("Die Zip-Datei enthält keine Datei.");
    }
  }

  private void read(String name, boolean folder, ZipInputStream zip, Member member) throws IOException {
    if (CLIMBS.matcher(name).matches()) {
      throw Place.whole(file).fault(name, "Die Zip-Datei enthält {}; dieser Pfad führt aus ihr hinaus.");
    }
    if (OFFICE.matcher(name).matches()) {
      throw fault("Das ist eine Excel-Mappe und keine CSV-Datei, auch wenn sie so heißt. "
          + "Bitte die Tabelle als CSV herunterladen.");
    }
    if (folder || name.startsWith("__MACOSX/")) {
      return;
    }
    if (++members > limits.members()) {
      throw fault("Die Zip-Datei enthält mehr als " + limits.members() + " Dateien.");
    }
    long before = unpacked;
    member.read(file + " › " + name, new MeteredStream(zip, count -> bounded(before + count)));
  }

  private void bounded(long count) {
    unpacked = count;
    if (unpacked > limits.bytes()) {
      throw fault("Die Zip-Datei enthält entpackt mehr als " + (limits.bytes() >> 20) + " MB und wird nicht eingelesen.");
    }
    if (unpacked > SMALL && unpacked > packed * limits.growth()) {
      throw fault("Die Zip-Datei wächst beim Entpacken auf mehr als das " + limits.growth()
          + "-Fache und wird nicht eingelesen.");
    }
  }

  private TableFault fault(String sentence) {
    return Place.whole(file).fault(sentence);
  }
}
