package de.transferlotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import de.transferlotse.engagement.Engagements;
import de.transferlotse.handover.HandoverDesk;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FormOnScreen;
import de.transferlotse.support.Screenshots;
import de.transferlotse.support.TasklistPage;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Handing over and standing in, as people do it in the Tasklist. */
@EngineTest
class HandoverIT {

  private static final String CONSULTANT = "beratung-schwerin";

  @LocalServerPort private int port;
  @Autowired private ApplicationContext application;
  @Autowired private Engagements engagements;
  @Autowired private RuntimeService runtime;

  @Test
  void handsAnEngagementOverInTheTasklist() {
    HandoverDesk desk = new HandoverDesk(application);
    String number = desk.engagement(CONSULTANT, "13076");
    try (TasklistPage consultant = TasklistPage.signIn(port, CONSULTANT)) {
      consultant.start("Begleitung übergeben", "Neue Übergabe");
      FormOnScreen form = consultant.open("Übergabe festlegen");
      form.pick("Was wird übergeben?", "Alle Begleitungen einer Person").choose("Bisher zuständig", "Beratung Schwerin")
          .choose("Künftig zuständig", "Beratung Kiel (Büro Kiel)")
          .type("Was die neue Person wissen muss", "Die Landrätin wünscht Termine nur dienstags.");
      Screenshots.takeWhole(consultant.page(), "arrange-handover");
      consultant.complete();
    }
    runtime.createProcessInstanceQuery().processDefinitionKey("hand-over-engagement").list()
        .forEach(handover -> desk.runDue(handover.getId()));
    Assertions.assertThat(engagements.of(number).consultant()).isEqualTo("beratung-kiel");
    try (TasklistPage successor = TasklistPage.signIn(port, "beratung-kiel")) {
      assertThat(successor.cards()).hasCount(1);
    }
  }

  @Test
  void arrangesADeputyInTheTasklist() {
    HandoverDesk desk = new HandoverDesk(application);
    desk.engagement("beratung-schwerin-2", "13075");
    try (TasklistPage consultant = TasklistPage.signIn(port, "beratung-schwerin-2")) {
      consultant.start("Vertretung einrichten", "Neue Vertretung");
      consultant.open("Vertretung festlegen").choose("Wer vertritt?", "Beratung Kiel 2 (Büro Kiel)")
          .date("Erster Tag", "02.03.2026").date("Letzter Tag", "13.03.2026");
      Screenshots.takeWhole(consultant.page(), "arrange-deputy");
      consultant.complete();
      runtime.createProcessInstanceQuery().processDefinitionKey("arrange-deputy").list()
          .forEach(deputy -> desk.runDue(deputy.getId()));
      consultant.filter("In Vertretung für mich");
      assertThat(consultant.cards()).hasCount(1);
      Screenshots.take(consultant.page(), "deputy-filter");
      consultant.filter("Meine Aufgaben").open("Vertretung vorzeitig beenden");
      Screenshots.takeWhole(consultant.page(), "end-deputy");
      consultant.complete();
    }
  }
}
