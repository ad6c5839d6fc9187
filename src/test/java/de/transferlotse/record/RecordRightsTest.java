package de.transferlotse.record;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.support.Caller;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who sees and who changes a record: each role, with its own office's engagement and the other's. */
@EngineTest
class RecordRightsTest {

  private static String schwerin;
  private static String kiel;

  @LocalServerPort private int port;
  @Autowired private FirstContactScript script;
  @Autowired private JdbcClient database;

  @BeforeEach
  void beginOneInEachOffice() {
    if (schwerin == null) {
      schwerin = script.choose("beratung-schwerin", "13076");
      kiel = script.choose("beratung-kiel", "01003");
      colleague();
    }
  }

  /** Another consultant in Schwerin, who leads nothing. */
  private void colleague() {
    database.sql("""
        insert into act_id_user (id_, rev_, first_, last_, pwd_, salt_)
        select 'kollege-schwerin', 1, 'Kollege', 'Schwerin', pwd_, salt_ from act_id_user
        where id_ = 'beratung-schwerin'
        """).update();
    database.sql("""
        insert into act_id_membership (user_id_, group_id_) values
        ('kollege-schwerin', 'consultants'), ('kollege-schwerin', 'office-schwerin')""").update();
  }

  @ParameterizedTest
  @CsvSource({"beratung-schwerin, 200, 404", "kollege-schwerin, 200, 404", "bueroleitung-schwerin, 200, 404",
      "beratung-kiel, 404, 200", "bueroleitung-kiel, 404, 200", "leitung, 200, 200", "veranstaltungen, 404, 404"})
  void showsARecordToItsOfficeAndToManagers(String user, int ofSchwerin, int ofKiel) {
    Caller caller = browser(user);
    assertThat(caller.get("/pages/engagements/" + schwerin).statusCode()).isEqualTo(ofSchwerin);
    assertThat(caller.get("/pages/engagements/" + kiel).statusCode()).isEqualTo(ofKiel);
  }

  @ParameterizedTest
  @CsvSource({"beratung-schwerin, 200, 404", "kollege-schwerin, 403, 404", "bueroleitung-schwerin, 200, 404",
      "beratung-kiel, 404, 200", "leitung, 403, 403", "veranstaltungen, 404, 404"})
  void offersWhatChangesARecordToThoseWhoWorkOnIt(String user, int ofSchwerin, int ofKiel) {
    Caller caller = browser(user);
    database.sql("update engagement set state = 'ACTIVE', accepted_on = requested_on").update();
    for (String page : new String[] {"documents", "measures"}) {
      assertThat(caller.get("/pages/engagements/" + schwerin + "/" + page).statusCode()).as(page).isEqualTo(ofSchwerin);
      assertThat(caller.get("/pages/engagements/" + kiel + "/" + page).statusCode()).as(page).isEqualTo(ofKiel);
    }
  }

  @Test
  void listsOnlyWhatSomebodyMaySee() {
    assertThat(browser("beratung-schwerin").get("/pages/engagements").body()).contains(schwerin).doesNotContain(kiel);
    assertThat(browser("kollege-schwerin").get("/pages/engagements").body()).doesNotContain(schwerin);
    assertThat(browser("kollege-schwerin").get("/pages/engagements?consultant=").body()).contains(schwerin)
        .doesNotContain(kiel);
    assertThat(browser("bueroleitung-kiel").get("/pages/engagements").body()).contains(kiel).doesNotContain(schwerin);
    assertThat(browser("leitung").get("/pages/engagements").body()).contains(kiel, schwerin);
    assertThat(browser("veranstaltungen").get("/pages/engagements").statusCode()).isEqualTo(403);
    assertThat(Caller.browser(port, "admin", "admin").get("/pages/engagements").statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TNO-1999-999", "unsinn", "%27%20or%201%3D1", "..%2f..%2fetc"})
  void whatDoesNotExistLooksLikeTheForeign(String number) {
    Caller consultant = browser("beratung-schwerin");
    assertThat(consultant.get("/pages/engagements/" + number).statusCode()).isIn(400, 404);
    assertThat(consultant.get("/pages/engagements/TNO-1999-999").body())
        .isEqualTo(consultant.get("/pages/engagements/" + kiel).body());
  }

  private Caller browser(String user) {
    return Caller.browser(port, user, "tasklist");
  }
}
