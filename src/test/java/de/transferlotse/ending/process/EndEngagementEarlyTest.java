package de.transferlotse.ending.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.correspondence.Delivery;
import de.transferlotse.ending.EarlyEndDesk;
import de.transferlotse.ending.EarlyEndReason;
import de.transferlotse.ending.EarlyEnds;
import de.transferlotse.engagement.EngagementState;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.input.Rejection;
import de.transferlotse.pause.process.PauseSteps;
import de.transferlotse.platform.AdjustableClock;
import de.transferlotse.support.Caller;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class EndEngagementEarlyTest {

  private static final String CONSULTANT = "beratung-schwerin";
  private static final String MANAGEMENT = "bueroleitung-schwerin";
  private static final String MUNICIPALITY = "13076";

  @Autowired private ApplicationContext application;
  @Autowired private FirstContactScript script;
  @Autowired private FormDesk desk;
  @Autowired private Delivery delivery;
  @Autowired private EarlyEnds ends;
  @Autowired private Engagements engagements;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private HistoryService history;
  @Autowired private AdjustableClock clock;
  @Autowired private JdbcClient database;
  @LocalServerPort private int port;

  private EarlyEndDesk early;
  private String number;

  /** Each test begins with an engagement of its own and leaves the Kommune free for the next. */
  @BeforeEach
  void begin() {
    clock.setTo(EngineTest.START);
    early = new EarlyEndDesk(application);
    engagements.openOf(MUNICIPALITY).ifPresent(left -> early.end(MANAGEMENT,
        early.propose(CONSULTANT, left.number(), Map.of("tellMunicipality", false))));
    number = script.choose(CONSULTANT, MUNICIPALITY);
    script.recordRequest(CONSULTANT, number);
  }

  @Test
  void nothingOfTheEngagementIsLeftAndTheRecordSaysHowItEnded() {
    early.end(MANAGEMENT, early.propose(CONSULTANT, number, Map.of()));

    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).count()).isZero();
    assertThat(tasks.createTaskQuery().processInstanceBusinessKey(number).count()).isZero();
    assertThat(engagements.of(number).state()).isEqualTo(EngagementState.ENDED_EARLY);
    assertThat(engagements.of(number).endedOn()).isEqualTo("2026-03-02");
    assertThat(ends.endOf(number).orElseThrow().reason()).isEqualTo(EarlyEndReason.NO_INTEREST);
    assertThat(history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(number)
        .processDefinitionKey("transfer-engagement").singleResult().getDeleteReason())
        .isEqualTo("Vorzeitig beendet: Kein Interesse mehr");
    assertThat(script.choose(CONSULTANT, MUNICIPALITY)).isNotEqualTo(number);
  }

  @Test
  void waitingMailsAreDroppedAndOnlyTheEndIsTold() {
    database.sql("update mail set state = 'sending', claimed_by = 'node', claimed_until = now() + interval '1 minute'"
        + " where engagement = ?").param(number).update();
    script.scheduleFirstTalk(CONSULTANT, number);
    early.end(MANAGEMENT, early.propose(CONSULTANT, number, Map.of()));

    assertThat(mails()).containsExactlyInAnyOrder("request-confirmation sending", "first-talk-appointment discarded",
        "engagement-ended-early waiting");
    database.sql("update mail set state = 'discarded', claimed_by = null, claimed_until = null where state = 'sending'")
        .update();
  }

  @Test
  void callsOffTheFirstTalkThatLiesAhead() {
    script.scheduleFirstTalk(CONSULTANT, number);
    String invitation = database.sql("select calendar from mail where engagement = ? and template = 'first-talk-appointment'")
        .param(number).query(String.class).single();
    assertThat(invitation).contains("METHOD:REQUEST", "UID:erstgespraech-" + number + "@", "SEQUENCE:0");
    delivery.deliverDue();
    Task decision = early.propose(CONSULTANT, number, Map.of());
    assertThat(desk.open(MANAGEMENT, decision.getId()).view().path("mail").asText())
        .contains("mit dieser Begründung", "Das vereinbarte Erstgespräch (", "wird abgesagt.");
    early.end(MANAGEMENT, decision);

    assertThat(cancellation("calendar")).contains("METHOD:CANCEL", "UID:erstgespraech-" + number + "@", "SEQUENCE:1");
    assertThat(body("text_body")).contains("Das Erstgespräch (").contains("findet nicht mehr statt.");
    assertThat(body("html_body")).contains("findet nicht mehr statt.");
  }

  @Test
  void callsTheTalkOffAlsoWhereTheKommuneIsNotToldOfTheEnd() {
    script.scheduleFirstTalk(CONSULTANT, number);
    delivery.deliverDue();
    early.end(MANAGEMENT, early.propose(CONSULTANT, number, Map.of("tellMunicipality", false)));

    assertThat(mails()).contains("first-talk-cancelled waiting").doesNotContain("engagement-ended-early waiting");
    assertThat(cancellation("calendar")).contains("METHOD:CANCEL", "SEQUENCE:1");
    assertThat(cancellation("text_body")).contains("findet nicht statt").doesNotContain("Das Bildungsbüro bleibt");
  }

  @Test
  void callsNothingOffThatIsOver() {
    script.scheduleFirstTalk(CONSULTANT, number);
    delivery.deliverDue();
    Task decision = early.propose(CONSULTANT, number, Map.of("tellMunicipality", false));
    clock.setTo(Instant.parse("2027-01-04T08:00:00Z"));
    early.end(MANAGEMENT, decision);

    assertThat(mails()).noneMatch(mail -> mail.startsWith("first-talk-cancelled"));
  }

  @Test
  void callsNothingOffWhenNoTalkWasAgreed() {
    early.end(MANAGEMENT, early.propose(CONSULTANT, number, Map.of()));

    assertThat(database.sql("select count(*) from mail where engagement = ? and calendar is not null").param(number)
        .query(Integer.class).single()).isZero();
    assertThat(body("text_body")).doesNotContain("Erstgespräch");
  }

  @ParameterizedTest
  @CsvSource({"NO_INTEREST,zurzeit nicht gelegen", "REFUSED_BY_COUNCIL,Entscheidung Ihrer Gremien",
      "AGENCY_WITHDRAWS,leider können wir", "MUNICIPALITY_WITHDRAWS,Sie haben uns mitgeteilt",
      "MERGED,auf: TNO-2026-999"})
  void theMailFitsTheReason(String reason, String words) {
    early.end(MANAGEMENT, early.propose(CONSULTANT, number, Map.of("reason", reason, "mergedInto", "TNO-2026-999")));

    assertThat(body("text_body")).contains(words, "Ludwigslust-Parchim", number,
        "Das Bildungsbüro bleibt bis auf Weiteres unbesetzt.");
    assertThat(body("html_body").replaceAll("\\s+", " ")).contains(words);
  }

  @Test
  void endsQuietlyWhereTheKommuneKnowsAlready() {
    early.end(MANAGEMENT, early.propose(CONSULTANT, number, Map.of("tellMunicipality", false)));

    assertThat(mails()).containsExactly("request-confirmation discarded");
  }

  @Test
  void goesOnWhereTheOfficeManagementSaysSo() {
    Task decision = early.propose(CONSULTANT, number, Map.of());
    early.goOn(MANAGEMENT, decision);

    script.scheduleFirstTalk(CONSULTANT, number);
    assertThat(engagements.of(number).isOpen()).isTrue();
    assertThat(ends.all(number)).singleElement().satisfies(end -> assertThat(end.confirmed()).isFalse());
    assertThat(ends.endOf(number)).isEmpty();
  }

  @Test
  void endsWhileItRests() {
    var pause = new PauseSteps(application);
    pause.pause(CONSULTANT, null, number);
    early.end(MANAGEMENT, early.propose(CONSULTANT, number, Map.of()));

    assertThat(engagements.of(number).state()).isEqualTo(EngagementState.ENDED_EARLY);
    assertThat(pause.runs(number)).isFalse();
    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).count()).isZero();
  }

  @Test
  void isProposedOnceAtATime() {
    Task decision = early.propose(CONSULTANT, number, Map.of());

    assertThatThrownBy(() -> early.propose(CONSULTANT, number, Map.of())).isInstanceOf(Rejection.class)
        .hasMessageContaining("bereits vorgeschlagen");
    early.goOn(MANAGEMENT, decision);
  }

  @Test
  void needsAReasonToGoOn() {
    Task decision = early.propose(CONSULTANT, number, Map.of());

    assertThatThrownBy(() -> desk.complete(MANAGEMENT, decision.getId(), Map.of("decision", "goOn")))
        .hasMessage("Bitte sagen Sie, warum die Begleitung weitergeht.");
    early.goOn(MANAGEMENT, decision);
  }

  @Test
  void saysWhatItWasMergedInto() {
    assertThatThrownBy(() -> early.propose(CONSULTANT, number, Map.of("reason", "MERGED")))
        .hasMessage("Bitte nennen Sie, worin die Begleitung aufgegangen ist.");
  }

  @Test
  void onlyTheOfficeManagementOfTheOfficeDecides() {
    Task decision = early.propose(CONSULTANT, number, Map.of());
    for (String stranger : List.of(CONSULTANT, "beratung-kiel", "bueroleitung-kiel", "leitung")) {
      assertThat(Caller.rest(port, stranger).post("/engine-rest/task/" + decision.getId() + "/submit-form",
          "{\"variables\":{}}").statusCode()).as(stranger).isIn(403, 404);
    }
    assertThat(engagements.of(number).isOpen()).isTrue();
    early.goOn(MANAGEMENT, decision);
  }

  @Test
  void nobodyProposesTheEndOfAnEngagementThatIsNotTheirs() {
    assertThatThrownBy(() -> early.propose("beratung-kiel", number, Map.of()))
        .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.status()).isEqualTo(404));
    assertThat(ends.all(number)).isEmpty();
  }

  private List<String> mails() {
    return database.sql("select template || ' ' || state from mail where engagement = ?").param(number)
        .query(String.class).list();
  }

  private String body(String column) {
    return column(column, "engagement-ended-early");
  }

  private String cancellation(String column) {
    return column(column, "first-talk-cancelled");
  }

  private String column(String column, String template) {
    return database.sql("select " + column + " from mail where engagement = ? and template = ?").params(number, template)
        .query(String.class).single();
  }
}
