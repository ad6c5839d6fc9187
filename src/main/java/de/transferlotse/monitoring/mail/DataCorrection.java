package de.transferlotse.monitoring.mail;

import de.transferlotse.engagement.LocalWorkingDays;
import de.transferlotse.engagement.MunicipalityMail;
import de.transferlotse.monitoring.MonitoringSource;
import de.transferlotse.monitoring.MonitoringSources;
import de.transferlotse.monitoring.SourceKind;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells a Kommune which of its data are not plausible. What is wrong with official tables we clear up ourselves. */
@Component
class DataCorrection implements MunicipalityMail {

  private static final int WORKING_DAYS_TO_CORRECT = 15;

  private final MonitoringSources sources;
  private final LocalWorkingDays workingDays;

  DataCorrection(MonitoringSources sources, LocalWorkingDays workingDays) {
    this.sources = sources;
    this.workingDays = workingDays;
  }

  /** What is to be corrected, and who delivered it. */
  public record Line(String name, String asOf, String department, String function, String finding) {}

  @Override
  public String template() {
    return "data-correction";
  }

  @Override
  public boolean isDue(String number) {
    return !toBeCorrected(number).isEmpty();
  }

  @Override
  public Content content(String number) {
    List<MonitoringSource> doubtful = toBeCorrected(number);
    MonitoringSource.Check check = doubtful.get(0).check();
    return new Content("%d. Prüfung der Daten".formatted(check.round()), Map.of(
        "lines", doubtful.stream().map(DataCorrection::line).toList(),
        "until", workingDays.after(number, check.checkedOn(), WORKING_DAYS_TO_CORRECT)));
  }

  private List<MonitoringSource> toBeCorrected(String number) {
    return sources.of(number).stream()
        .filter(source -> source.kind() == SourceKind.MUNICIPAL && source.toBeCorrected()).toList();
  }

  private static Line line(MonitoringSource source) {
    return new Line(source.name(), source.dataAsOf(), source.department(), source.function(), source.check().finding());
  }
}
