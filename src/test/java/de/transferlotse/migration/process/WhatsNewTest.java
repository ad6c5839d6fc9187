package de.transferlotse.migration.process;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.record.PageCaller;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people read above their engagements after they moved to a new version. */
class WhatsNewTest extends MigrationTestBase {

  private static final String HEADING = "Was ist neu im Ablauf „Transferbegleitung“";
  private static final String LIST = "/pages/engagements";
  private static final String SEEN = "/pages/news/transfer-engagement-1.1.0/seen";

  @LocalServerPort private int port;

  @Test
  void whoeverWorksOnAnEngagementReadsItOnceAfterItMoved() {
    PageCaller consultant = PageCaller.signIn(port, CONSULTANT);
    engagement();
    assertThat(consultant.open(LIST).body()).as("the first version here").doesNotContain("Was ist neu");
    Models.RELEASED.deploy(repository);
    engagement();
    Models.CURRENT.deploy(repository);
    assertThat(consultant.open(LIST).body()).doesNotContain(HEADING);

    steps.migrate();
    assertThat(consultant.open(LIST).body()).contains(HEADING, "geht mit der Modellauswahl weiter")
        .doesNotContain("„Zielvereinbarung“");
    assertThat(PageCaller.signIn(port, "beratung-kiel").open(LIST).body()).doesNotContain(HEADING);
    assertThat(PageCaller.signIn(port, "bueroleitung-schwerin").open(LIST).body()).contains(HEADING);

    assertThat(consultant.send(SEEN, Map.of()).statusCode()).isEqualTo(302);
    assertThat(consultant.send(SEEN, Map.of()).statusCode()).isEqualTo(302);
    assertThat(consultant.open(LIST).body()).doesNotContain(HEADING);
    assertThat(PageCaller.signIn(port, "bueroleitung-schwerin").open(LIST).body()).contains(HEADING);
    assertThat(consultant.send("/pages/news/anything/seen", Map.of()).statusCode()).isEqualTo(404);
  }
}
