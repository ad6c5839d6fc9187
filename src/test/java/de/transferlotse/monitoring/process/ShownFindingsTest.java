package de.transferlotse.monitoring.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.transferlotse.monitoring.MonitoringSteps;
import de.transferlotse.monitoring.plausibility.Finding;
import de.transferlotse.monitoring.store.StoredTables;
import de.transferlotse.monitoring.store.TableFiles;
import de.transferlotse.support.EngineTest;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@EngineTest
class ShownFindingsTest {

  @Autowired private ApplicationContext application;
  @Autowired private StoredTables tables;

  private MonitoringSteps steps;

  @BeforeEach
  void begin() {
    tables.clear();
    steps = new MonitoringSteps(application);
  }

  @AfterEach
  void leavesNoValues() {
    tables.clear();
  }

  @Test
  void whoeverChecksDataSeesWhatIsOddInWhatIsStoredOfTheKommune() {
    tables.take(TableFiles.leavers("13.03.2025", 2650));
    JsonNode view = steps.open(steps.startUpTo("13004", "checkPlausibility"), "checkPlausibility").view();

    assertThat(view.path("noFindings").asBoolean()).isFalse();
    assertThat(view.path("findings").toString()).contains("Die 5 Teile ergeben zusammen 2.643 statt 2.650", "Zeile 31");
  }

  @Test
  void saysNothingWhereNothingIsOdd() {
    JsonNode view = steps.open(steps.startUpTo("13003", "checkPlausibility"), "checkPlausibility").view();

    assertThat(view.path("noFindings").asBoolean()).isTrue();
  }

  @Test
  void whoeverProcuresDataFindsThePagesForOfficialTablesAndForOwnData() {
    String number = steps.startUpTo("13072", "procureData");

    assertThat(steps.open(number, "procureData").view().path("figures").asText())
        .contains("(/pages/figures)", "(/pages/engagements/" + number + "/own-figures)");
  }

  @Test
  void shortensALongListAndSaysHowManyAreLeftOut() {
    var view = new HashMap<String, Object>();
    FindingRows.show(view, Collections.nCopies(83, new Finding("13004", "Schwerin", "Schulen", "2023", "5 Anzahl", "Warum?", "a.csv, Zeile 1")));

    assertThat((List<?>) view.get("findings")).hasSize(60);
    assertThat(view).containsEntry("furtherFindings", "23 weitere Werte sind auffällig.");
  }

  @Test
  void saysNothingOfARestThatIsNotThere() {
    Map<String, Object> view = new HashMap<>();
    FindingRows.show(view, List.of());

    assertThat(view).containsEntry("furtherFindings", null).containsEntry("noFindings", true);
  }
}
