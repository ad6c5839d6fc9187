package de.transferlotse.handover.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.handover.HandoverDesk;
import de.transferlotse.input.Rejection;
import de.transferlotse.support.Caller;
import de.transferlotse.support.EngineTest;
import de.transferlotse.workforce.Deputies;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Arrangements of deputies that make no sense, or are not for this person to make. */
@EngineTest
class DeputyRefusalsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  @LocalServerPort int port;
  @Autowired private ApplicationContext application;
  @Autowired private Deputies deputies;

  @ParameterizedTest
  @CsvSource({
      "beratung-kiel, beratung-kiel, beratung-kiel-2, 5, 4, 400, vor dem ersten",
      "beratung-kiel, beratung-kiel, beratung-kiel-2, -1, 4, 400, frühestens heute",
      "beratung-kiel, beratung-kiel, beratung-kiel, 0, 4, 400, sich selbst",
      "beratung-kiel, beratung-kiel, bueroleitung-kiel, 0, 4, 400, „Beratung“",
      "bueroleitung-kiel, bueroleitung-kiel, beratung-kiel, 0, 4, 400, „Büroleitung“",
      "beratung-kiel, beratung-kiel, niemand, 0, 4, 400, nicht angelegt",
      "beratung-kiel, beratung-kiel-2, beratung-schwerin, 0, 4, 403, Büroleitung des eigenen Büros",
      "bueroleitung-kiel, beratung-schwerin, beratung-kiel, 0, 4, 403, Büroleitung des eigenen Büros"})
  void refuses(String user, String person, String deputy, int from, int to, int status, String sentence) {
    assertRefused(user, person, deputy, from, to, status, sentence);
    assertThat(deputies.standingInFor(person)).isEmpty();
  }

  @Test
  void refusesTwoDeputiesAtTheSameTimeAndOneWhoIsAway() {
    arrange("beratung-schwerin", "beratung-schwerin", "beratung-kiel", 10, 20);
    assertRefused("beratung-schwerin", "beratung-schwerin", "beratung-kiel-2", 20, 25, 409, "schon eine Vertretung");
    assertRefused("beratung-schwerin-2", "beratung-schwerin-2", "beratung-schwerin", 15, 15, 409, "selbst abwesend");
    arrange("beratung-schwerin", "beratung-schwerin", "beratung-kiel-2", 21, 25);
    assertRefused("beratung-kiel", "beratung-kiel", "beratung-schwerin", 5, 12, 409, "selbst abwesend");
  }

  @ParameterizedTest
  @CsvSource({"beratung-kiel, 200", "bueroleitung-kiel, 200", "leitung, 403", "veranstaltungen, 403", "admin, 404"})
  void consultantsAndOfficeManagementArrangeDeputies(String user, int status) {
    assertThat(Caller.rest(port, user).post("/engine-rest/process-definition/key/arrange-deputy/start", "{}")
        .statusCode()).isEqualTo(status);
  }

  private void assertRefused(String user, String person, String deputy, int from, int to, int status, String sentence) {
    assertThatThrownBy(() -> arrange(user, person, deputy, from, to))
        .isInstanceOfSatisfying(Rejection.class, refused -> {
          assertThat(refused.status()).isEqualTo(status);
          assertThat(refused.getMessage()).contains(sentence);
        });
  }

  private void arrange(String user, String person, String deputy, int from, int to) {
    new HandoverDesk(application).arrange(user, person, deputy, TODAY.plusDays(from), TODAY.plusDays(to));
  }
}
