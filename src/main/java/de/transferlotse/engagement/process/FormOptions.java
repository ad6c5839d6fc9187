package de.transferlotse.engagement.process;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.engagement.JoinedRequests.JoinedRequest;
import de.transferlotse.engine.form.Option;
import de.transferlotse.municipality.ContactFunction;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Words and choices that the forms of the Erstkontakt share. */
@Component
class FormOptions {

  List<Option> contactFunctions() {
    return Stream.of(ContactFunction.values()).map(function -> new Option(function.label(), function.name())).toList();
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
        .map(request -> "- " + GermanDates.moment(request.recordedAt()) + ": " + request.note())
        .collect(Collectors.joining("\n"));
  }
}
