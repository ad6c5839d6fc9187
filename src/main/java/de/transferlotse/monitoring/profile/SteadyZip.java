package de.transferlotse.monitoring.profile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Takes the clock out of a spreadsheet: each part carries the day of the edition, and so does its date of creation, so
 * that the same content gives the same bytes.
 */
final class SteadyZip {

  private static final String PROPERTIES = "docProps/core.xml";
  private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*";

  private SteadyZip() {}

  static byte[] of(byte[] spreadsheet, LocalDate day) {
    var bytes = new ByteArrayOutputStream();
    // By its directory: what the library writes behind each part is read by no reader of streams, not even its own.
    try (var in = ZipFile.builder().setByteArray(spreadsheet).get(); var out = new ZipOutputStream(bytes)) {
      for (ZipArchiveEntry part : Collections.list(in.getEntries())) {
        byte[] content = in.getInputStream(part).readAllBytes();
        ZipEntry steady = new ZipEntry(part.getName());
        steady.setTimeLocal(day.atStartOfDay());
        out.putNextEntry(steady);
        out.write(part.getName().equals(PROPERTIES) ? createdOn(day, content) : content);
        out.closeEntry();
      }
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return bytes.toByteArray();
  }

  private static byte[] createdOn(LocalDate day, byte[] properties) {
    return new String(properties, StandardCharsets.UTF_8).replaceAll(CREATED, "$1" + day + "T00:00:00Z")
        .getBytes(StandardCharsets.UTF_8);
  }
}
