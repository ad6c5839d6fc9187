package de.transferlotse.masterdata;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.record.PageCaller;
import de.transferlotse.support.EngineTest;
import de.transferlotse.workforce.MailWishes;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Which mails about their work somebody gets, as administration sets it. */
@EngineTest
class MailWishesTest {

  private static final String PERSON = "beratung-schwerin";

  @LocalServerPort private int port;
  @Autowired private MailWishes wishes;

  @Test
  void everybodyGetsAllUntilAdministrationSaysOtherwise() {
    MasterDataDesk desk = MasterDataDesk.of(port, "admin");
    assertThat(desk.form("people", PERSON)).containsEntry("newTasks", "true").containsEntry("weeklyDigest", "true");

    desk.change("people", PERSON, Map.of("newTasks", ""));
    assertThat(wishes.of(PERSON)).isEqualTo(new MailWishes.Wish(false, true));
    assertThat(wishes.of("beratung-kiel")).isEqualTo(new MailWishes.Wish(true, true));
    assertThat(desk.open("people/entries/" + PERSON).body()).contains("Neue Aufgaben per E-Mail");

    desk.change("people", PERSON, Map.of("newTasks", "true", "weeklyDigest", ""));
    assertThat(wishes.of(PERSON)).isEqualTo(new MailWishes.Wish(true, false));
  }

  @Test
  void nobodyButAdministrationChangesIt() {
    PageCaller consultant = PageCaller.signIn(port, PERSON);
    assertThat(consultant.send("/pages/master-data/people/entries/" + PERSON, Map.of("newTasks", "")).statusCode())
        .isEqualTo(403);
    assertThat(wishes.of("beratung-schwerin").newTasks()).isTrue();
  }
}
