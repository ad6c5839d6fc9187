package de.transferlotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import de.transferlotse.migration.process.MigrationSteps;
import de.transferlotse.migration.process.Models;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import de.transferlotse.support.FormOnScreen;
import de.transferlotse.support.Screenshots;
import de.transferlotse.support.SignIn;
import de.transferlotse.support.TasklistPage;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Moving engagements to new models, as administration does it in the Tasklist. */
@EngineTest
class MigrationIT {

  private static final String CONSULTANT = "beratung-schwerin";

  @LocalServerPort private int port;
  @Autowired private ApplicationContext application;
  @Autowired private FirstContactScript script;
  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;

  @Test
  void movesWhatCanBeMovedAndTellsWhatIsNew() {
    Models.RELEASED.deploy(repository);
    script.choose(CONSULTANT, "13075");
    script.recordRequest(CONSULTANT, script.choose(CONSULTANT, "13076"));
    Models.deployWith(repository, "clarify-request", "userTask_recordRequest", "userTask_noteRequest");
    MigrationSteps steps = new MigrationSteps(application);
    try (TasklistPage admin = TasklistPage.signIn(port, "admin")) {
      admin.start("Begleitungen auf neue Abläufe umstellen", "Begleitungen auf neue Abläufe umstellen");
      String process = runtime.createProcessInstanceQuery().processDefinitionKey("migrate-engagements").singleResult().getId();
      steps.runJobs(process);
      FormOnScreen form = admin.filter("Aufgaben der Administration").open("Umstellung prüfen");
      assertThat(form.root()).containsText("1 von 2 laufenden Vorgängen lässt sich umstellen");
      assertThat(form.root()).containsText("gibt es im neuen Ablauf nicht mehr");
      Screenshots.takeWhole(admin.page(), "review-migration");
      form.pick("Wie geht es weiter?", "umstellen, was sich umstellen lässt");
      admin.complete();
      steps.runJobs(process);
      form = admin.filter("Aufgaben der Administration").open("Ergebnis der Umstellung prüfen");
      form.pick("Wie geht es weiter?", "einzelne zurückstellen");
      Screenshots.takeWhole(admin.page(), "review-migration-result");
      form.pick("Wie geht es weiter?", "so lassen");
      admin.complete();
    }
    try (BrowserContext browser = SignIn.withoutTasklist(port, CONSULTANT)) {
      Page list = browser.newPage();
      list.navigate("/pages/engagements");
      assertThat(list.getByText("Was ist neu im Ablauf")).hasCount(1);
      Screenshots.take(list, "whats-new");
      list.getByText("Gelesen").click();
      assertThat(list.getByText("Was ist neu im Ablauf")).hasCount(0);
    }
  }
}
