package de.transferlotse.document.pdf;

import de.transferlotse.calendar.OfficeTime;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Replaces what a PDF library takes from the clock, in the information dictionary, the XMP packet and the file id. */
final class PdfIdentity {

  private final DocumentHead head;
  private final String html;

  PdfIdentity(DocumentHead head, String html) {
    this.head = head;
    this.html = html;
  }

  void applyTo(PDDocument pdf) throws IOException {
    ZonedDateTime start = head.date().atStartOfDay(OfficeTime.ZONE);
    Calendar date = GregorianCalendar.from(start);
    PDDocumentInformation information = pdf.getDocumentInformation();
    information.setCreationDate(date);
    information.setModificationDate(date);
    PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
    String packet = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    String instant = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(start.toOffsetDateTime());
    packet = packet.replaceAll("(?<=Date>)[^<]+(?=</xmp:)", instant);
    metadata.importXMPMetadata(packet.getBytes(StandardCharsets.UTF_8));
    pdf.setDocumentId((long) html.hashCode());
  }
}
