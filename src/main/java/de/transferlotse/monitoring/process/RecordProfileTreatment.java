package de.transferlotse.monitoring.process;

import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.input.Rejection;
import de.transferlotse.monitoring.DataConcept;
import de.transferlotse.monitoring.DataConcepts;
import de.transferlotse.monitoring.FirstProfiles;
import de.transferlotse.monitoring.ProfileTreatment;
import de.transferlotse.monitoring.ProfileTreatments;
import de.transferlotse.monitoring.TreatmentResult;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Records how the Gremium treated the first Kommunenprofil and who keeps it up to date. */
@Component
class RecordProfileTreatment implements TaskForm<RecordProfileTreatment.Facts> {

  private static final int MOST_YEARS_AHEAD = 10;

  private final DataConcepts concepts;
  private final FirstProfiles profiles;
  private final ProfileTreatments treatments;
  private final MonitoringView view;

  RecordProfileTreatment(DataConcepts concepts, FirstProfiles profiles, ProfileTreatments treatments,
      MonitoringView view) {
    this.concepts = concepts;
    this.profiles = profiles;
    this.treatments = treatments;
    this.view = view;
  }

  record Facts(
      @NotNull @Size(max = 200) String body,
      @NotNull @PastOrPresent LocalDate treatedOn,
      @NotNull TreatmentResult result,
      @Size(max = 2000) String consequence,
      @Size(max = 60) String printedPaper,
      @NotNull @Size(max = 160) String keeperDepartment,
      @NotNull @Size(max = 160) String keeperFunction,
      @NotNull Integer nextEditionYear) {}

  @Override
  public String key() {
    return "record-profile-treatment";
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public FormView<Facts> show(TaskAtHand task) {
    var concept = concepts.of(task.number()).orElseThrow();
    return new FormView<>(new Facts(concept.body(), null, null, null, null, null, null, null),
        () -> view(task, concept));
  }

  private Map<String, Object> view(TaskAtHand task, DataConcept concept) {
    Map<String, Object> shown = view.of(task, concept);
    shown.put("striking", profiles.of(task.number()).orElseThrow().striking());
    shown.put("results", MonitoringView.options(TreatmentResult.values(), TreatmentResult::label));
    return shown;
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    LocalDate made = profiles.of(task.number()).orElseThrow().createdOn();
    if (facts.treatedOn().isBefore(made)) {
      throw Rejection.invalid("Der „Tag der Behandlung“ liegt vor dem Tag, an dem das Kommunenprofil erstellt wurde.");
    }
    if (facts.result() != TreatmentResult.NOTED && facts.consequence() == null) {
      throw Rejection.invalid("Bitte schreiben Sie unter „Was folgt daraus?“, welchen Auftrag das Gremium erteilt hat"
          + " oder wann es das Profil wieder behandelt.");
    }
    int year = facts.treatedOn().getYear();
    if (facts.nextEditionYear() < year || facts.nextEditionYear() > year + MOST_YEARS_AHEAD) {
      throw Rejection.invalid("„Jahr der nächsten Ausgabe“ muss zwischen " + year + " und " + (year + MOST_YEARS_AHEAD)
          + " liegen.");
    }
    treatments.record(task.number(), new ProfileTreatment(facts.body(), facts.treatedOn(), facts.result(),
        facts.consequence(), facts.printedPaper(), facts.keeperDepartment(), facts.keeperFunction(),
        facts.nextEditionYear()));
    return Outcome.none();
  }
}
