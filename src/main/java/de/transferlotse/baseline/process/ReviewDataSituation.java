package de.transferlotse.baseline.process;

import de.transferlotse.baseline.DataSituation;
import de.transferlotse.baseline.DataSituation.SmallScaleData;
import de.transferlotse.baseline.DataSituations;
import de.transferlotse.monitoring.profile.MunicipalityProfile;
import de.transferlotse.monitoring.profile.MunicipalityProfiles;
import de.transferlotse.engagement.FormTexts;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.monitoring.profile.KeyFigure;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Notes which data and reports a Kommune has, beside its Kommunenprofil. */
@Component
class ReviewDataSituation implements TaskForm<ReviewDataSituation.Facts> {

  private final DataSituations situations;
  private final MunicipalityProfiles profiles;
  private final FormTexts texts;

  ReviewDataSituation(DataSituations situations, MunicipalityProfiles profiles, FormTexts texts) {
    this.situations = situations;
    this.profiles = profiles;
    this.texts = texts;
  }

  record Facts(
      @NotNull @Size(max = 2000) String reports,
      @Min(1990) @Max(2100) Integer latestReportYear,
      @NotNull @Size(max = 2000) String sources,
      @NotNull SmallScaleData smallScaleData,
      @NotNull @Size(max = 2000) String gaps,
      @Size(max = 2000) String remark) {}

  /** A figure as the form shows it. */
  record Figure(String label, String value, String land, String sameType, String asOf) {}

  @Override
  public String key() {
    return "review-data-situation";
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public boolean keepsDrafts() {
    return true;
  }

  @Override
  public FormView<Facts> show(TaskAtHand task) {
    return new FormView<>(situations.of(task.number()).map(ReviewDataSituation::facts).orElse(null),
        () -> view(task));
  }

  private Map<String, Object> view(TaskAtHand task) {
    List<Figure> figures = profiles.of(task.number(), MunicipalityProfiles.BASELINE)
        .map(MunicipalityProfile::figures).orElse(List.of()).stream().map(ReviewDataSituation::figure).toList();
    return Map.of(
        "heading", texts.heading(task.number()),
        "documents", texts.documents(task.number()),
        "figures", figures);
  }

  private static Figure figure(KeyFigure figure) {
    return new Figure(figure.label() + " (" + figure.unit() + ")", figure.valueText(), figure.landText(),
        figure.sameTypeText(), figure.asOf());
  }

  private static Facts facts(DataSituation known) {
    return new Facts(known.reports(), known.latestReportYear(), known.sources(), known.smallScaleData(), known.gaps(),
        known.remark());
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    situations.record(task.number(), new DataSituation(facts.reports(), facts.latestReportYear(), facts.sources(),
        facts.smallScaleData(), facts.gaps(), facts.remark()));
    return Outcome.none();
  }
}
