package de.transferlotse.record;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.document.Documents;
import de.transferlotse.engagement.Engagement;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** All files, to be opened from here. */
@Component
@Order(30)
class DocumentSection implements RecordSection {

  private final Documents documents;

  DocumentSection(Documents documents) {
    this.documents = documents;
  }

  @Override
  public String title() {
    return "Dokumente";
  }

  @Override
  public RecordTable of(Engagement engagement) {
    RecordTable table = RecordTable.of("Dokument", "Version", "Vom").orElse("Noch keine Dokumente.");
    documents.listFor(engagement.number()).forEach(document -> table.row(
        Cell.of(document.title()).with(document.fileName()).linked("/pages/documents/" + document.id()),
        Cell.of(String.valueOf(document.version())),
        Cell.of(OfficeTime.dayOf(document.createdAt()))));
    return table;
  }
}
