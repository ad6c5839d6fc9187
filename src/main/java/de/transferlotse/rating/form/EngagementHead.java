package de.transferlotse.rating.form;

import de.transferlotse.document.Document;
import de.transferlotse.document.Documents;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.municipality.Municipalities;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How a form begins: Kommune and number, and links to the newest version of every document. */
@Component
public class EngagementHead {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN).withZone(ZoneId.of("Europe/Berlin"));

  private final Engagements engagements;
  private final Municipalities municipalities;
  private final Documents documents;

  EngagementHead(Engagements engagements, Municipalities municipalities, Documents documents) {
    this.engagements = engagements;
    this.municipalities = municipalities;
    this.documents = documents;
  }

  /** A new view with {@code heading} and {@code documents}, to be filled further. */
  public Map<String, Object> of(String number) {
    var view = new HashMap<String, Object>();
    view.put("heading", municipalities.of(engagements.of(number).municipalityKey()).name() + " · " + number);
    view.put("documents", links(documents.listFor(number)));
    return view;
  }

  private static String links(List<Document> newestFirst) {
    var byTitle = new LinkedHashMap<String, Document>();
    newestFirst.forEach(document -> byTitle.putIfAbsent(document.kind() + document.title(), document));
    return byTitle.isEmpty() ? null : byTitle.values().stream().map(EngagementHead::link).collect(Collectors.joining("\n"));
  }

  private static String link(Document document) {
    String title = document.title().replaceAll("([\\\\`*_\\[\\]<>])", "\\\\$1");
    return "- [%s, Fassung %d vom %s](/pages/documents/%s)".formatted(title, document.version(),
        DAY.format(document.createdAt()), document.id());
  }
}
