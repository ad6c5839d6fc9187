package de.transferlotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import de.transferlotse.pause.Pauses;
import de.transferlotse.pause.process.PauseSteps;
import de.transferlotse.support.Browsers;
import de.transferlotse.support.CockpitPage;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import de.transferlotse.support.Screenshots;
import de.transferlotse.support.TasklistPage;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Resting and going on, as people do and see it. */
@EngineTest
class PauseIT {

  private static final String CONSULTANT = "beratung-schwerin";

  @LocalServerPort private int port;
  @Autowired private ApplicationContext application;
  @Autowired private FirstContactScript script;
  @Autowired private Pauses pauses;

  @Test
  void anEngagementLeavesTheListsAndComesBack() {
    String number = script.choose(CONSULTANT, "13076");
    script.choose(CONSULTANT, "13075");
    PauseSteps steps = new PauseSteps(application);
    try (TasklistPage consultant = TasklistPage.signIn(port, CONSULTANT)) {
      assertThat(consultant.cards()).hasCount(2);
      consultant.start("Begleitungen pausieren", "Neue Pause");
      consultant.open("Pause festlegen")
          .pick("Begleitungen", "Landkreis Ludwigslust-Parchim · " + number + " (Erstkontakt)")
          .type("Grund der Pause", "Kommunalwahl; der neue Kreistag bildet seine Ausschüsse im Juli.")
          .date("Es geht weiter am", "15.07.2026");
      Screenshots.takeWhole(consultant.page(), "plan-pause");
      consultant.complete();
      steps.runJob(number);
      consultant.filter("Erstkontakt").filter("Pausiert");
      assertThat(consultant.cards()).hasCount(1);
      managersFindIt(number);
      consultant.open("Pause beenden");
      Screenshots.takeWhole(consultant.page(), "end-pause");
      consultant.complete();
      steps.runJob(number);
      Assertions.assertThat(pauses.isPaused(number)).isFalse();
      consultant.filter("Aufgaben meines Büros");
      assertThat(consultant.cards()).hasCount(2);
    }
  }

  private void managersFindIt(String number) {
    try (var browser = Browsers.open(port)) {
      CockpitPage cockpit = CockpitPage.mainProcess(browser, "leitung").searchVariable("paused", "true");
      assertThat(cockpit.rows()).hasCount(1);
      assertThat(cockpit.rows()).containsText(number);
      Screenshots.take(cockpit.page(), "paused-in-cockpit");
    }
  }
}
