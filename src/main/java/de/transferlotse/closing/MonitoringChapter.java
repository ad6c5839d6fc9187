package de.transferlotse.closing;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.input.Phrase;
import de.transferlotse.monitoring.DataConcept;
import de.transferlotse.monitoring.Monitoring;
import de.transferlotse.monitoring.MonitoringSource;
import de.transferlotse.monitoring.MonitoringState;
import de.transferlotse.monitoring.ProfileTreatment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the monitoring is to answer, where its data come from, and what the Gremium made of the first profile. */
@Component
@Order(50)
class MonitoringChapter implements Chapter {

  private final Monitoring monitoring;

  MonitoringChapter(Monitoring monitoring) {
    this.monitoring = monitoring;
  }

  @Override
  public Optional<Section> of(String number) {
    return monitoring.of(number)
        .map(state -> new Section("Bildungsmonitoring", paragraphs(state), List.of(questions(state.concept()))));
  }

  private static List<String> paragraphs(MonitoringState state) {
    var paragraphs = new ArrayList<String>();
    paragraphs.add("Datenkonzept vom %s; Berichtsrhythmus: %s.".formatted(
        GermanDates.inWords(state.concept().draftedOn()), state.concept().rhythm().label()));
    if (!state.sources().isEmpty()) {
      paragraphs.add("Geliefert wurden Daten aus %d von %d Quellen.".formatted(
          state.sources().stream().filter(MonitoringSource::received).count(), state.sources().size()));
    }
    if (state.profile() != null) {
      paragraphs.add("Erstes Kommunenprofil vom " + GermanDates.inWords(state.profile().createdOn()) + ".");
    }
    if (state.isSetUp()) {
      paragraphs.add(inWords(state.treatment()));
    }
    return paragraphs;
  }

  private static String inWords(ProfileTreatment treatment) {
    return "Behandelt am %s (%s): %s.%s Fortschreibung: %s, %s; nächste Ausgabe %d.".formatted(
        GermanDates.inWords(treatment.treatedOn()), treatment.body(), treatment.result().label(),
        treatment.consequence() == null ? "" : " Folge: " + Phrase.of(treatment.consequence()) + ".",
        treatment.keeperDepartment(),
        treatment.keeperFunction(), treatment.nextEditionYear());
  }

  private static Table questions(DataConcept concept) {
    return new Table("Fragen an das Monitoring", List.of("Frage", "Themenbereich"), concept.questions().stream()
        .map(question -> List.of(question.question(), question.theme().label())).toList(), "Datenkonzept.");
  }
}
