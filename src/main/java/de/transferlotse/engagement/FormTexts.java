package de.transferlotse.engagement;

import de.transferlotse.document.Document;
import de.transferlotse.document.Documents;
import de.transferlotse.municipality.Municipalities;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What every form of an engagement shows: its heading, the way to its documents, and dates as people write them. */
@Component
public class FormTexts {

  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEEE, d. MMMM yyyy, HH:mm 'Uhr'", Locale.GERMAN).withZone(ZONE);

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

  private static String link(Document document) {
    return "- [%s (%s, Version %d, %s)](/pages/documents/%s)".formatted(escaped(document.title()),
        document.kind().label(), document.version(), DAY.format(document.createdAt().atZone(ZONE)), document.id());
  }

  /** The page on which this task's documents are uploaded, as a Markdown link. */
  public String uploadLink(String taskId) {
    return "[Dokument hochladen](/pages/tasks/" + taskId + "/documents)";
  }

  public String day(LocalDate day) {
    return DAY.format(day);
  }

  public String moment(Instant instant) {
    return MOMENT.format(instant);
  }

  /** Titles are typed by people: nothing in them may turn into a link or into markup. */
  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_{}\\[\\]()<>#|])", "\\\\$1");
  }
}
