package de.transferlotse.monitoring.mail;

import de.transferlotse.engagement.MunicipalityMail;
import de.transferlotse.monitoring.DataConcept;
import de.transferlotse.monitoring.DataConcepts;
import de.transferlotse.monitoring.MonitoringSource;
import de.transferlotse.monitoring.MonitoringSources;
import de.transferlotse.monitoring.Question;
import de.transferlotse.monitoring.SourceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks a Kommune for its data: which, from which Amt, until when, and for which question. */
@Component
class DataRequest implements MunicipalityMail {

  private final DataConcepts concepts;
  private final MonitoringSources sources;

  DataRequest(DataConcepts concepts, MonitoringSources sources) {
    this.concepts = concepts;
    this.sources = sources;
  }

  /** A line of the table, with the questions that it serves, such as „1 und 3“. */
  public record Line(String name, String department, String function, LocalDate until, String questions) {}

  @Override
  public String template() {
    return "data-request";
  }

  @Override
  public Content content(String number) {
    DataConcept concept = concepts.of(number).orElseThrow();
    List<MonitoringSource> all = sources.of(number);
    List<Line> lines = all.stream().filter(source -> source.kind() == SourceKind.MUNICIPAL)
        .map(DataRequest::line).toList();
    return new Content("Datenkonzept vom " + concept.draftedOn(), Map.of(
        "questions", concept.questions().stream().map(Question::question).toList(),
        "audience", concept.audience(),
        "body", concept.body(),
        "privacyNote", concept.privacyNote(),
        "lines", lines,
        "official", all.stream().filter(source -> source.kind() == SourceKind.OFFICIAL)
            .map(MonitoringSource::name).toList(),
        "first", lines.stream().map(Line::until).min(LocalDate::compareTo).orElseThrow(),
        "last", lines.stream().map(Line::until).max(LocalDate::compareTo).orElseThrow()));
  }

  private static Line line(MonitoringSource source) {
    return new Line(source.name(), source.department(), source.function(), source.requestedUntil(),
        source.questions().stream().map(String::valueOf).collect(Collectors.joining(", ")));
  }
}
