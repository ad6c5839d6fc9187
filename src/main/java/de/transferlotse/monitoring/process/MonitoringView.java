package de.transferlotse.monitoring.process;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.engagement.FormTexts;
import de.transferlotse.engine.form.Option;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.monitoring.DataConcept;
import de.transferlotse.monitoring.MonitoringSource;
import de.transferlotse.monitoring.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the forms of the Monitoring-Aufbau show alike. */
@Component
class MonitoringView {

  private final FormTexts texts;

  MonitoringView(FormTexts texts) {
    this.texts = texts;
  }

  /** Heading, documents and the link for uploads. */
  Map<String, Object> of(TaskAtHand task) {
    var view = new HashMap<String, Object>();
    view.put("heading", texts.heading(task.number()));
    view.put("documents", texts.documents(task.number()));
    view.put("upload", texts.uploadLink(task.taskId()));
    return view;
  }

  /** The same, with the data concept. */
  Map<String, Object> of(TaskAtHand task, DataConcept concept) {
    Map<String, Object> view = of(task);
    view.put("audience", concept.audience());
    view.put("body", concept.body());
    view.put("rhythm", concept.rhythm().label());
    view.put("privacyNote", concept.privacyNote());
    view.put("questions", concept.questions().stream().map(MonitoringView::row).toList());
    return view;
  }

  List<Map<String, String>> sources(List<MonitoringSource> sources) {
    return sources.stream().map(this::row).toList();
  }

  private static Map<String, String> row(Question question) {
    return Map.of("position", String.valueOf(question.position()), "question", question.question(),
        "theme", question.theme().label());
  }

  private Map<String, String> row(MonitoringSource source) {
    return Map.of(
        "name", source.name() + " (" + source.kind().label() + ")",
        "questions", source.questions().stream().map(String::valueOf).collect(Collectors.joining(", ")),
        "responsible", Stream.of(source.department(), source.function()).filter(part -> part != null)
            .collect(Collectors.joining(", ")),
        "until", source.requestedUntil() == null ? "" : GermanDates.inWords(source.requestedUntil()),
        "state", state(source));
  }

  private String state(MonitoringSource source) {
    if (source.received()) {
      return "erhalten am " + GermanDates.inWords(source.receivedOn()) + ", Stand " + source.dataAsOf();
    }
    return source.missingReason() == null ? "noch offen" : "nicht verfügbar: " + source.missingReason();
  }

  static <E extends Enum<E>> List<Option> options(E[] values, Function<E, String> label) {
    return Stream.of(values).map(value -> new Option(label.apply(value), value.name())).toList();
  }
}
