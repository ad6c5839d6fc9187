package de.transferlotse.monitoring.rest;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.EngagementState;
import de.transferlotse.monitoring.catalogue.FigureId;
import de.transferlotse.monitoring.store.OwnEntry;
import de.transferlotse.monitoring.store.OwnValues;
import de.transferlotse.monitoring.store.StoredTables;
import de.transferlotse.monitoring.store.TableFiles;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.support.Caller;
import de.transferlotse.support.EngineTest;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Official values are for all who work with figures, own data of a Kommune for those who may read of it. */
@EngineTest
class FigureAccessTest {

  private static final String OFFICIAL = "/api/figures/values?municipality=13004&indicator=D4";
  private static final String OWN = "/api/figures/values?municipality=13004&indicator=B2";
  private static final String VALUE = "1234567";

  @LocalServerPort
  private int port;
  @Autowired
  private StoredTables stored;
  @Autowired
  private OwnValues own;
  @Autowired
  private Engagements engagements;
  @Autowired
  private Municipalities municipalities;
  @Autowired
  private JdbcClient jdbc;

  @BeforeEach
  void store() {
    jdbc.sql("truncate engagement cascade").update();
    stored.clear();
    stored.take(TableFiles.leavers("13.03.2025", 2643));
    own.record("13004", new OwnEntry(FigureId.of("B2 Bildungsausgaben"), "EUR", 2024, new BigDecimal(VALUE), "Kämmerei", "", 0, 0),
        "beratung-schwerin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"beratung-schwerin", "beratung-kiel", "bueroleitung-schwerin", "bueroleitung-kiel", "leitung", "admin"})
  void allWhoWorkWithFiguresReadOfficialValues(String user) {
    assertThat(Caller.rest(port, user).get(OFFICIAL).body()).contains("\"raw\":\"2643\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {OFFICIAL, "/api/figures/indicators", "/api/openapi.yaml"})
  void theEventTeamAndStrangersReadNothing(String address) {
    assertThat(Caller.rest(port, "veranstaltungen").get(address).statusCode()).isEqualTo(403);
    assertThat(Caller.anonymous(port).get(address).statusCode()).isEqualTo(401);
    assertThat(Caller.rest(port, "niemand").get(address).statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({"beratung-schwerin, true", "bueroleitung-schwerin, true", "leitung, true",
      "beratung-kiel, false", "bueroleitung-kiel, false", "admin, false"})
  void ownDataAreForThoseWhoMayReadAnEngagementOfTheKommune(String user, boolean reads) {
    engagements.begin(municipalities.of("13004"), "schwerin", "beratung-schwerin");
    assertThat(Caller.rest(port, user).get(OWN).body().contains(VALUE)).isEqualTo(reads);
    assertThat(Caller.rest(port, user).get(OWN + "&format=csv").body().contains(VALUE)).isEqualTo(reads);
    assertThat(Caller.rest(port, user).get("/api/figures/values?indicator=B2").body().contains(VALUE)).isEqualTo(reads);
    assertThat(Caller.rest(port, user).get("/api/figures/values?municipality=13004").body().contains(VALUE)).isEqualTo(reads);
  }

  @Test
  void ownDataStayReadableAfterTheEngagementHasEnded() {
    String number = engagements.begin(municipalities.of("13004"), "schwerin", "beratung-schwerin").number();
    engagements.end(number, EngagementState.CLOSED);
    assertThat(Caller.rest(port, "beratung-schwerin").get(OWN).body()).contains(VALUE);
  }

  @Test
  void anEngagementOfAnotherKommuneOpensNothing() {
    engagements.begin(municipalities.of("13003"), "schwerin", "beratung-schwerin");
    assertThat(Caller.rest(port, "beratung-schwerin").get(OWN).body()).doesNotContain(VALUE);
  }

  @Test
  void nobodyWritesThroughIt() {
    assertThat(Caller.rest(port, "admin").post(OFFICIAL, "{}").statusCode()).isEqualTo(403);
    assertThat(Caller.rest(port, "admin").delete("/api/figures/indicators").statusCode()).isEqualTo(403);
  }

  @Test
  void aForeignPageCannotUseAPasswordThatTheBrowserKeeps() {
    assertThat(Caller.rest(port, "leitung").with("Sec-Fetch-Site", "cross-site").get(OFFICIAL).statusCode()).isEqualTo(403);
  }
}
