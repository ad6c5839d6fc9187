package de.transferlotse.closing;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.document.Document;
import de.transferlotse.document.DocumentKind;
import de.transferlotse.document.Documents;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which documents were made, in the order of their days; of each the last version. */
@Component
@Order(100)
class DocumentsChapter implements Chapter {

  private final Documents documents;

  DocumentsChapter(Documents documents) {
    this.documents = documents;
  }

  @Override
  public Optional<Section> of(String number) {
    var last = new LinkedHashMap<String, Document>();
    documents.listFor(number).stream().filter(document -> document.kind() != DocumentKind.PROCESS_DOCUMENTATION)
        .sorted(Comparator.comparing(Document::createdAt).thenComparing(Document::title))
        .forEach(document -> last.put(document.kind() + document.title(), document));
    List<List<String>> rows = last.values().stream().map(document -> List.of(document.title(), document.kind().label(),
        GermanDates.inFigures(OfficeTime.dayOf(document.createdAt())), String.valueOf(document.version()))).toList();
    return rows.isEmpty() ? Optional.empty() : Optional.of(new Section("Dokumente", List.of(), List.of(
        new Table("Dokumente der Begleitung", List.of("Titel", "Art", "Datum", "Version"), rows,
            "Jeweils die letzte Version."))));
  }
}
