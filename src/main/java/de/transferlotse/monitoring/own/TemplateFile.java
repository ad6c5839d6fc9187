package de.transferlotse.monitoring.own;

import de.transferlotse.input.Rejection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Opens a file that should be our template, after a look into it with a bounded effort. */
final class TemplateFile {

  static final int LARGEST = 2 << 20;

  private static final int MOST_PARTS = 300;
  private static final long LARGEST_UNPACKED = 8L << 20;
  private static final String MAIN = "xl/workbook.xml";
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final String NO_TEMPLATE = "„%s“ ist keine Excel-Arbeitsmappe (XLSX), auch wenn sie so heißen mag. "
      + "Bitte füllen Sie unsere Vorlage aus und speichern Sie sie als Excel-Arbeitsmappe.";
  private static final String BROKEN = "„%s“ ist beschädigt und lässt sich nicht öffnen. Bitte speichern Sie die Vorlage noch "
      + "einmal.";

  private TemplateFile() {}

  /** @throws Rejection (invalid) if it is no such thing */
  static XSSFWorkbook open(String name, byte[] content) {
    if (content.length > LARGEST) {
      throw Rejection.invalid(OwnTemplates.TOO_LARGE);
    }
    if (begins(content, OLD_OFFICE)) {
      throw Rejection.invalid(("„%s“ ist mit einem Passwort geschützt oder im alten Excel-Format (XLS). Bitte speichern Sie sie ohne "
          + "Passwort als Excel-Arbeitsmappe (XLSX).").formatted(name));
    }
    if (!begins(content, ZIP)) {
      throw Rejection.invalid(NO_TEMPLATE.formatted(name));
    }
    look(name, content);
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(content));
    } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException | IllegalStateException broken) {
      throw Rejection.invalid(BROKEN.formatted(name));
    }
  }

  private static void look(String name, byte[] content) {
    boolean main = false;
    int parts = 0;
    long unpacked = 0;
    var buffer = new byte[8192];
    // That of the JDK refuses the sizes behind the parts as our own writer puts them there.
    try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(content))) {
      for (ZipArchiveEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        String path = part.getName().toLowerCase(Locale.ROOT);
        main |= path.equals(MAIN);
        if (path.contains("vbaproject") || path.contains("macrosheets")) {
          throw Rejection.invalid("„%s“ enthält Makros. Bitte speichern Sie sie als Excel-Arbeitsmappe ohne Makros (XLSX)."
              .formatted(name));
        }
        parts++;
        for (int count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
          unpacked += count;
          if (unpacked > LARGEST_UNPACKED || parts > MOST_PARTS) {
            throw Rejection.invalid("„%s“ ist entpackt ungewöhnlich groß; das kann nicht unsere Vorlage sein.".formatted(name));
          }
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw Rejection.invalid(BROKEN.formatted(name));
    }
    if (!main) {
      throw Rejection.invalid(NO_TEMPLATE.formatted(name));
    }
  }

  private static boolean begins(byte[] content, byte[] with) {
    for (int at = 0; at < with.length; at++) {
      if (at >= content.length || content[at] != with[at]) {
        return false;
      }
    }
    return true;
  }
}
