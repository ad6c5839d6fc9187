package de.transferlotse.document.web;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.document.Document;
import de.transferlotse.document.NewDocument;
import java.time.ZonedDateTime;
import java.util.Locale;

/** A document as a person reads it in a list. */
record DocumentRow(Document document) {

  /** The kind only where the title does not say it already. */
  public String note() {
    return document.title().startsWith(document.kind().label()) ? "" : document.kind().label();
  }

  public ZonedDateTime created() {
    return OfficeTime.at(document.createdAt());
  }

  public String author() {
    return switch (document.createdBy()) {
      case NewDocument.SYSTEM -> "Transferlotse";
      case NewDocument.MUNICIPALITY -> "Kommune";
      default -> document.createdBy();
    };
  }

  public String size() {
    long kilobytes = Math.max(1, Math.round(document.size() / 1024.0));
    return kilobytes < 1024 ? kilobytes + "\u00a0KB"
        : String.format(Locale.GERMANY, "%.1f\u00a0MB", kilobytes / 1024.0);
  }
}
