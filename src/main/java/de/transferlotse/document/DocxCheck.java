package de.transferlotse.document;

import de.transferlotse.input.Rejection;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks into a zip with a bounded effort: is it a Word document without macros? */
final class DocxCheck {

  private static final int MOST_PARTS = 2_000;
  private static final long LARGEST_UNPACKED = 200L * 1024 * 1024;
  private static final int LARGEST_TYPES = 1024 * 1024;
  private static final String TYPES = "[Content_Types].xml";
  private static final String MAIN = "word/document.xml";

  private final Set<String> parts = new HashSet<>();
  private String types = "";
  private long unpacked;

  private DocxCheck() {
  }

  static void check(byte[] content) {
    DocxCheck check = new DocxCheck();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      check.read(zip);
    } catch (IOException | IllegalArgumentException damaged) {
      throw Rejection.invalid("Die Word-Datei ist beschädigt und lässt sich nicht öffnen.");
    }
    check.decide();
  }

  private void read(ZipInputStream zip) throws IOException {
    byte[] buffer = new byte[8192];
    for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
      parts.add(part.getName());
      if (parts.size() > MOST_PARTS) {
        throw tooMuch();
      }
      ByteArrayOutputStream kept = new ByteArrayOutputStream();
      for (int count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
        unpacked += count;
        if (unpacked > LARGEST_UNPACKED) {
          throw tooMuch();
        }
        if (part.getName().equals(TYPES) && kept.size() < LARGEST_TYPES) {
          kept.write(buffer, 0, count);
        }
      }
      types += kept.toString(StandardCharsets.UTF_8);
    }
  }

  private void decide() {
    boolean macros = types.contains("macroEnabled")
        || parts.stream().anyMatch(part -> part.toLowerCase(Locale.ROOT).contains("vbaproject"));
    if (macros) {
      throw Rejection.invalid("Die Word-Datei enthält Makros; bitte speichern Sie sie als DOCX ohne Makros.");
    }
    if (!types.contains("wordprocessingml.document.main+xml") || !parts.contains(MAIN)) {
      throw Rejection.invalid("Die Datei ist kein Word-Dokument; möglich sind PDF, DOCX, PNG und JPEG.");
    }
  }

  private static Rejection tooMuch() {
    return Rejection.invalid("Die Word-Datei ist entpackt ungewöhnlich groß; bitte speichern Sie sie als PDF.");
  }
}
