package de.transferlotse.baseline.process;

import static de.transferlotse.baseline.BaselineSteps.agreed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.baseline.BaselineReport;
import de.transferlotse.baseline.BaselineReports;
import de.transferlotse.baseline.BaselineSteps;
import de.transferlotse.monitoring.profile.KeyFigures;
import de.transferlotse.monitoring.profile.MunicipalityProfiles;
import de.transferlotse.document.DocumentKind;
import de.transferlotse.document.Documents;
import de.transferlotse.input.Rejection;
import de.transferlotse.rating.Agenda;
import de.transferlotse.rating.ProfileClass;
import de.transferlotse.rating.Profiles;
import de.transferlotse.rating.Round;
import de.transferlotse.support.EngineTest;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class AnalyseBaselineTest {

  @Autowired private ApplicationContext application;
  @Autowired private RuntimeService runtime;
  @Autowired private JdbcClient database;
  @Autowired private BaselineReports reports;
  @Autowired private MunicipalityProfiles profiles;
  @Autowired private Profiles classes;
  @Autowired private Agenda agenda;
  @Autowired private Documents documents;

  private BaselineSteps steps;

  @BeforeEach
  void begin() {
    steps = new BaselineSteps(application);
  }

  @Test
  void endsWithAReleasedReportThatIsMailed() {
    String number = steps.startUpTo("13076", "releaseReport");
    steps.complete(number, "releaseReport", Map.of("decision", "release"));

    assertThat(running(number)).isZero();
    assertThat(reports.latest(number)).get().extracting(BaselineReport::decision)
        .isEqualTo(BaselineReport.Decision.RELEASED);
    assertThat(mails(number)).containsExactly("self-assessment-request", "baseline-report");
    assertThat(classes.of(number, Round.BEFORE)).get().satisfies(profile -> {
      assertThat(profile.profileClass()).isEqualTo(ProfileClass.ENTRY);
      assertThat(profile.meanText()).isEqualTo("1,4");
      assertThat(profile.minimum()).isZero();
    });
    assertThat(agenda.of(number, Round.BEFORE)).extracting(item -> item.component().code()).containsExactly("K2", "K6");
  }

  @Test
  void makesAKommunenprofilAtTheBeginning() {
    String number = steps.start("13074");

    assertThat(profiles.of(number, MunicipalityProfiles.BASELINE)).get().satisfies(profile -> {
      assertThat(profile.figures()).extracting(figure -> figure.id())
          .contains(KeyFigures.POPULATION, KeyFigures.DENSITY, KeyFigures.YOUTH_UNEMPLOYMENT);
      assertThat(documents.of(profile.documentId())).get().extracting("title")
          .isEqualTo("Kommunenprofil – Ausgangslage");
      assertThat(documents.of(profile.spreadsheetId())).get().extracting("title")
          .isEqualTo("Kommunenprofil – Ausgangslage (Tabelle)");
    });
    assertThat(steps.open(number, "reviewDataSituation").view().path("documents").asText())
        .contains("/pages/documents/");
  }

  @Test
  void returnsTheReportWithARemarkAndKeepsBothVersions() {
    String number = steps.startUpTo("13073", "releaseReport");
    steps.complete(number, "releaseReport", Map.of("decision", "return", "remark", "Bitte K6 genauer begründen."));

    var form = steps.open(number, "consolidateRatings");
    assertThat(form.view().path("returnRemark").asText()).isEqualTo("Bitte K6 genauer begründen.");
    assertThat(form.facts().path("k6").path("reason").asText()).isEqualTo("Bisher keine Überprüfung von Wirkungen.");

    steps.complete(number, "consolidateRatings", agreed(2, 2, 2, 2, 2, 1, 2));
    steps.complete(number, "releaseReport", Map.of("decision", "release"));

    assertThat(documents.listFor(number)).filteredOn(document -> document.kind() == DocumentKind.BASELINE_REPORT)
        .extracting("version").containsExactlyInAnyOrder(1, 2);
    assertThat(classes.of(number, Round.BEFORE)).get().extracting("profileClass").isEqualTo(ProfileClass.BUILDING);
    assertThat(mails(number)).endsWith("baseline-report");
  }

  @Test
  void refusesToReturnAReportWithoutARemark() {
    String number = steps.startUpTo("13072", "releaseReport");

    assertThatThrownBy(() -> steps.complete(number, "releaseReport", Map.of("decision", "return")))
        .isInstanceOf(Rejection.class).hasMessageContaining("was überarbeitet werden soll");
    assertThat(reports.latest(number)).get().extracting(BaselineReport::decision).isNull();
  }

  @Test
  void refusesToReleaseAReportWithAnOpenComponent() {
    String number = steps.startUpTo("13071", "consolidateRatings");
    steps.complete(number, "consolidateRatings", agreed(1, 2, -1, 2, 1, 0, 2));

    assertThat(classes.of(number, Round.BEFORE)).get().extracting("profileClass").isEqualTo(ProfileClass.INCOMPLETE);
    assertThatThrownBy(() -> steps.complete(number, "releaseReport", Map.of("decision", "release")))
        .isInstanceOf(Rejection.class).hasMessageContaining("K3 Interne Kooperation");
  }

  private List<String> mails(String number) {
    return database.sql("select template from mail where engagement = ? order by created_at, template desc")
        .param(number).query(String.class).list();
  }

  private long running(String number) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).count();
  }
}
