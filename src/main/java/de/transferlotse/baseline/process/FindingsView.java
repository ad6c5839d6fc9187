package de.transferlotse.baseline.process;

import de.transferlotse.baseline.DataSituation;
import de.transferlotse.baseline.DataSituations;
import de.transferlotse.baseline.Interview;
import de.transferlotse.baseline.Interviews;
import de.transferlotse.baseline.Stakeholder;
import de.transferlotse.baseline.Stakeholders;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the analysis has brought so far, for those who rate. */
@Component
class FindingsView {

  private final DataSituations dataSituations;
  private final Interviews interviews;
  private final Stakeholders stakeholders;

  FindingsView(DataSituations dataSituations, Interviews interviews, Stakeholders stakeholders) {
    this.dataSituations = dataSituations;
    this.interviews = interviews;
    this.stakeholders = stakeholders;
  }

  Map<String, Object> of(String number) {
    return Map.of(
        "dataSituation", dataSituations.of(number).map(FindingsView::text).orElse(""),
        "findings", interviews.of(number).stream().filter(Interview::wasHeld).map(FindingsView::text)
            .collect(Collectors.joining()),
        "stakeholders", stakeholders.of(number).stream().map(FindingsView::text).collect(Collectors.joining()));
  }

  private static String text(DataSituation situation) {
    return "\nBerichte: %s\nWer liefert und pflegt: %s\nKleinräumige Daten: %s\nWas fehlt: %s".formatted(
        situation.reports(), situation.sources(), situation.smallScaleData().label(), situation.gaps());
  }

  private static String text(Interview interview) {
    return "\n%s, %s: %s".formatted(interview.function().label(), interview.department(), interview.findings());
  }

  private static String text(Stakeholder stakeholder) {
    return "\n%s (%s, %s): %s".formatted(stakeholder.department(), stakeholder.area(), stakeholder.role().label(),
        stakeholder.mandate());
  }
}
