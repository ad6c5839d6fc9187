package de.transferlotse.engagement;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.document.Document;
import de.transferlotse.document.Documents;
import de.transferlotse.municipality.Municipalities;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What every form of an engagement shows: its heading and the way to its documents. */
@Component
public class FormTexts {

  private final Engagements engagements;
  private final Municipalities municipalities;
  private final Documents documents;

  FormTexts(Engagements engagements, Municipalities municipalities, Documents documents) {
    this.engagements = engagements;
    this.municipalities = municipalities;
    this.documents = documents;
  }

  /** Kommune and number, as each form begins. */
  public String heading(String number) {
    return municipalities.of(engagements.of(number).municipalityKey()).name() + " · " + number;
  }

  /** The engagement's documents as a Markdown list of links, the newest first; {@code null} if there are none. */
  public String documents(String number) {
    List<Document> all = documents.listFor(number);
    return all.isEmpty() ? null : all.stream().map(FormTexts::link).collect(Collectors.joining("\n"));
  }

  /** The kind is named only where the title does not say it already. */
  private static String link(Document document) {
    String kind = document.title().startsWith(document.kind().label()) ? "" : document.kind().label() + ", ";
    return "- [%s (%sVersion %d, %s)](/pages/documents/%s)".formatted(escaped(document.title()), kind,
        document.version(), GermanDates.inWords(OfficeTime.dayOf(document.createdAt())), document.id());
  }

  /** The page on which this task's documents are uploaded, as a Markdown link. */
  public String uploadLink(String taskId) {
    return "[Dokument hochladen](/pages/tasks/" + taskId + "/documents)";
  }

  /** Titles are typed by people: nothing in them may turn into a link or into markup. */
  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_{}\\[\\]()<>#|])", "\\\\$1");
  }
}
