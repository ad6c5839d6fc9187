package de.transferlotse.engagement.process;

import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.JoinedRequests.JoinedRequest;
import de.transferlotse.engine.form.Option;
import de.transferlotse.municipality.ContactFunction;
import de.transferlotse.municipality.Municipalities;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Words and choices that the forms of the Erstkontakt share. */
@Component
class FormOptions {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEEE, d. MMMM yyyy, HH:mm 'Uhr'", Locale.GERMAN).withZone(Deadlines.ZONE);

  private final Engagements engagements;
  private final Municipalities municipalities;

  FormOptions(Engagements engagements, Municipalities municipalities) {
    this.engagements = engagements;
    this.municipalities = municipalities;
  }

  /** Kommune and number, as each form begins. */
  String heading(String number) {
    Engagement engagement = engagements.of(number);
    return municipalities.of(engagement.municipalityKey()).name() + " · " + number;
  }

  List<Option> contactFunctions() {
    return Stream.of(ContactFunction.values()).map(function -> new Option(function.label(), function.name())).toList();
  }

  String moment(Instant instant) {
    return MOMENT.format(instant);
  }

  String decision(String decision) {
    return switch (decision) {
      case "takeOn" -> "übernehmen";
      case "informOnly" -> "nur informieren";
      default -> "ablehnen";
    };
  }

  String joined(List<JoinedRequest> requests) {
    return requests.isEmpty() ? "keine" : requests.stream()
        .map(request -> "- " + moment(request.recordedAt()) + ": " + request.note())
        .collect(Collectors.joining("\n"));
  }
}
