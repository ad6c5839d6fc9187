package de.transferlotse.handover.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.transferlotse.engagement.EngagementState;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.handover.HandoverDesk;
import de.transferlotse.input.Rejection;
import de.transferlotse.support.Caller;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What is not handed over, by whom and to whom; and what happens when two people try at once. */
@EngineTest
class HandoverRefusalsTest {

  private static final String OLD = "beratung-schwerin";
  private static final String COLLEAGUE = "beratung-schwerin-2";
  private static final String KIEL = "beratung-kiel";

  @LocalServerPort int port;
  @Autowired private ApplicationContext application;
  @Autowired private FormDesk forms;
  @Autowired private Engagements engagements;
  @Autowired private FirstContactScript script;
  @Autowired private IdentityService identities;
  private HandoverDesk desk;

  @BeforeEach
  void sitDown() {
    desk = new HandoverDesk(application);
  }

  @Test
  void refusesWhomTheEngagementDoesNotBelongTo() {
    String number = desk.engagement(OLD, "13076");
    for (String user : List.of(COLLEAGUE, KIEL, "bueroleitung-kiel")) {
      assertRefused(403, "nicht übergeben", user, Map.of("engagements", List.of(number),
          "consultant", "beratung-kiel-2", "tellMunicipality", false));
    }
    assertThat(engagements.of(number).consultant()).isEqualTo(OLD);
  }

  @ParameterizedTest
  @CsvSource({"bueroleitung-kiel, nicht mehr in der Beratung", "niemand, nicht mehr in der Beratung",
      "beratung-schwerin, bereits"})
  void refusesWhoCannotTakeIt(String taker, String sentence) {
    String number = desk.engagement(OLD, "13075");
    try {
      assertRefused(400, sentence, "leitung", Map.of("engagements", List.of(number), "consultant", taker,
          "tellMunicipality", false));
    } finally {
      engagements.end(number, EngagementState.CLOSED);
    }
  }

  @Test
  void refusesWhoLeftTheBeratungMeanwhile() {
    String number = desk.engagement(OLD, "13074");
    identities.deleteMembership("beratung-kiel-2", "consultants");
    try {
      assertRefused(400, "„beratung-kiel-2“ arbeitet nicht oder nicht mehr", OLD, Map.of("engagements", List.of(number),
          "consultant", "beratung-kiel-2", "tellMunicipality", false));
    } finally {
      identities.createMembership("beratung-kiel-2", "consultants");
    }
  }

  @Test
  void refusesAnOfficeThatThePersonDoesNotBelongTo() {
    String number = desk.engagement(OLD, "13073");
    assertRefused(400, "gehört nicht zum Büro Schwerin", OLD, Map.of("engagements", List.of(number), "consultant", KIEL,
        "officeId", "schwerin", "tellMunicipality", false));
  }

  @Test
  void refusesAnEndedEngagementAndAnUnknownOne() {
    String number = desk.engagement(OLD, "13072");
    engagements.end(number, EngagementState.CLOSED);
    assertRefused(409, "bereits beendet", "leitung", Map.of("engagements", List.of(number), "consultant", KIEL,
        "tellMunicipality", false));
    assertRefused(400, "gibt es nicht", "leitung", Map.of("engagements", List.of("TNO-1999-001"), "consultant", KIEL,
        "tellMunicipality", false));
  }

  @Test
  void refusesAHandoverOfNothing() {
    assertRefused(400, "mindestens eine", OLD, Map.of("engagements", List.of(), "consultant", KIEL,
        "tellMunicipality", false));
    assertRefused(400, "wessen Begleitungen", OLD, Map.of("scope", "allOfOne", "consultant", KIEL,
        "tellMunicipality", false));
    assertRefused(400, "mindestens eine", OLD, Map.of("scope", "allOfOne", "formerConsultant", KIEL, "consultant",
        COLLEAGUE, "tellMunicipality", false));
  }

  @Test
  void refusesToTellAKommuneThatHasNoAddress() {
    String number = script.choose(OLD, "13071");
    assertRefused(400, "keine E-Mail-Adresse", OLD, Map.of("engagements", List.of(number), "consultant", KIEL,
        "tellMunicipality", true));
  }

  @Test
  void handsOverAllOrNone() {
    String own = desk.engagement(OLD, "13004");
    String colleagues = desk.engagement(COLLEAGUE, "13003");
    Task task = desk.begin(OLD, "hand-over-engagement");
    assertThatThrownBy(() -> forms.complete(OLD, task.getId(), Map.of("engagements", List.of(own, colleagues),
        "consultant", KIEL, "tellMunicipality", false))).isInstanceOf(Rejection.class);
    assertThat(desk.task(task.getProcessInstanceId()).getId()).isEqualTo(task.getId());
    desk.handOver(OLD, COLLEAGUE, own);
  }

  @Test
  void secondOfTwoPeopleIsToldThatItWasChangedMeanwhile() {
    String number = desk.engagement(KIEL, "01002");
    Task slow = desk.begin("bueroleitung-kiel", "hand-over-engagement");
    ObjectNode shown = typed(forms.open("bueroleitung-kiel", slow.getId()), number, "beratung-kiel-2");
    desk.handOver("leitung", OLD, number);

    assertThatThrownBy(() -> forms.submit("bueroleitung-kiel", slow.getId(), shown))
        .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.status()).isEqualTo(409));
    assertThat(engagements.of(number).consultant()).isEqualTo(OLD);
  }

  @Test
  void oneOfTwoPeopleAtTheSameMomentIsRefused() {
    String number = desk.engagement(KIEL, "01003");
    engagements.handOver(number, KIEL, "kiel");
    List<String> users = List.of("bueroleitung-kiel", "leitung");
    List<Task> open = users.stream().map(user -> desk.begin(user, "hand-over-engagement")).toList();
    List<ObjectNode> sheets = Stream.of(0, 1).map(each -> typed(forms.open(users.get(each), open.get(each).getId()),
        number, List.of("beratung-kiel-2", OLD).get(each))).toList();
    List<Integer> answers = Stream.of(0, 1).map(each -> CompletableFuture.supplyAsync(() ->
        submit(users.get(each), open.get(each).getId(), sheets.get(each)))).toList().stream()
        .map(CompletableFuture::join).sorted().toList();

    assertThat(answers).containsExactly(204, 409);
  }

  @ParameterizedTest
  @CsvSource({"beratung-kiel, 200", "bueroleitung-kiel, 200", "leitung, 200", "veranstaltungen, 403", "admin, 404"})
  void whoMayHandOverAtAllStartsIt(String user, int status) {
    assertThat(Caller.rest(port, user).post("/engine-rest/process-definition/key/hand-over-engagement/start", "{}")
        .statusCode()).isEqualTo(status);
  }

  private int submit(String user, String taskId, ObjectNode facts) {
    String body = "{\"variables\":{\"facts\":{\"type\":\"Json\",\"value\":"
        + facts.textNode(facts.toString()) + "}}}";
    return Caller.rest(port, user).post("/engine-rest/task/" + taskId + "/submit-form", body).statusCode();
  }

  private static ObjectNode typed(FormDesk.Sheet sheet, String number, String consultant) {
    ObjectNode facts = sheet.facts();
    facts.putArray("engagements").add(number);
    return facts.put("consultant", consultant).put("tellMunicipality", false)
        .put("version", sheet.view().path("version").asText());
  }

  private void assertRefused(int status, String sentence, String user, Map<String, ?> typed) {
    assertThatThrownBy(() -> desk.handOver(user, typed)).isInstanceOfSatisfying(Rejection.class, refused -> {
      assertThat(refused.status()).isEqualTo(status);
      assertThat(refused.getMessage()).contains(sentence);
    });
  }
}
