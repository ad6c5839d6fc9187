package de.transferlotse.closing.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.agreement.Agreement;
import de.transferlotse.agreement.AgreementState;
import de.transferlotse.agreement.Agreements;
import de.transferlotse.agreement.RenewalWish;
import de.transferlotse.agreement.Renewals;
import de.transferlotse.agreement.SampleTerms;
import de.transferlotse.document.DocumentKind;
import de.transferlotse.document.Documents;
import de.transferlotse.document.NewDocument;
import de.transferlotse.engagement.EngagementState;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.evaluation.EvaluationAnswers;
import de.transferlotse.evaluation.EvaluationSteps;
import de.transferlotse.input.Rejection;
import de.transferlotse.support.EngineTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the closing makes of a Kommune's wish to go on. */
@EngineTest
class RenewalTest {

  private static final String DECIDE = "decideContinuation";
  private static final Map<String, Object> RENEW = Map.of("decision", "RENEW", "reason",
      "Der Bericht soll Routine werden.");

  @Autowired private ApplicationContext application;
  @Autowired private Engagements engagements;
  @Autowired private Agreements agreements;
  @Autowired private Renewals renewals;
  @Autowired private Documents documents;
  @Autowired private HistoryService history;
  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;

  private EvaluationSteps steps;

  @BeforeEach
  void begin() {
    steps = new EvaluationSteps(application);
  }

  @Test
  void endsWithTheRenewedAgreementInForceAndNoClosingLetter() {
    String number = decided("13076", RENEW);
    var draft = steps.open(number, "draftGoals");
    assertThat(draft.facts().path("clauses").path("staff").asText()).as("the wording both know")
        .contains("Vollzeitstelle");
    assertThat(draft.facts().path("startsOn").isNull()).isTrue();

    resolve(number);
    steps.complete(number, "collectSignature",
        Map.of("signedOn", "2026-03-02", "name", "Vorname Nachname", "function", "Landrat"));
    steps.complete(number, "signAgreement",
        Map.of("signed", "yes", "signedOn", "2026-03-02", "name", "Vorname Zuname"));
    documents.store(new NewDocument(number, DocumentKind.SIGNED_AGREEMENT, "Scan der 2. Zielvereinbarung", "Scan 2.pdf",
        "application/pdf", new byte[] {1}, EvaluationSteps.CONSULTANT));
    steps.complete(number, "fileSignedAgreement", Map.of());

    assertThat(steps.isRunning(number)).isFalse();
    assertThat(ends(number)).containsExactly("endEvent_engagementRenewed");
    assertThat(engagements.of(number).term()).isEqualTo(2);
    assertThat(engagements.of(number).state()).isEqualTo(EngagementState.ACTIVE);
    assertThat(agreements.all(number)).extracting(Agreement::state)
        .containsExactly(AgreementState.SIGNED, AgreementState.SIGNED);
    assertThat(steps.mails(number)).doesNotContain("closing-letter");
    assertThat(steps.mailText(number, "agreement-signed"))
        .contains("Mit der neuen Zielvereinbarung geht die Begleitung weiter.")
        .doesNotContain("Analyse der Ausgangslage");
    assertThat(documents.listFor(number)).noneMatch(document -> document.kind() == DocumentKind.CLOSING_NOTE);
  }

  @Test
  void decidesAgainWhenABodyRefusesTheRenewalAndKeepsTheFirstTerm() {
    String number = decided("13075", RENEW);
    draft(number);
    steps.complete(number, "recordCouncilDecision", session("REJECTED", "refused"));

    var again = steps.open(number, DECIDE);
    assertThat(again.view().path("renewalRefusal").asText())
        .isEqualTo("Kreistag am 2. März 2026: Der Haushalt lässt es nicht zu.");
    steps.complete(number, DECIDE, Map.of("decision", "NETWORK", "reason", "Der Kreistag hat abgelehnt."));
    assertThat(steps.open(number, "writeClosingNote").facts().path("course").asText())
        .contains("Verlängerung abgelehnt; Kreistag am 2. März 2026");
    steps.complete(number, "writeClosingNote", Map.of());
    steps.complete(number, "signOffClosingNote", Map.of("decision", "SIGN"));

    assertThat(ends(number)).containsExactly("endEvent_engagementClosed");
    assertThat(engagements.of(number).term()).isEqualTo(1);
    assertThat(engagements.of(number).state()).isEqualTo(EngagementState.CLOSED);
    assertThat(steps.mailText(number, "closing-letter")).contains("ist abgeschlossen");
  }

  @Test
  void showsWhoDecidesWhatWasClarifiedBefore() {
    String number = steps.evaluateUpTo("13074", "");
    renewals.clarify(number, RenewalWish.RENEW, "Der Landrat will weitermachen.", "Entwurf bis Mai",
        EvaluationSteps.CONSULTANT);
    steps.start("close-engagement", number);
    steps.complete(number, "holdClosingTalk", EvaluationAnswers.to("holdClosingTalk"));

    assertThat(steps.open(number, DECIDE).view().path("clarified").asText())
        .contains("will verlängern. Der Landrat will weitermachen.", "Nächster Schritt: Entwurf bis Mai");
  }

  @Test
  void offersNoRenewalWhereTheMainProcessOfAnEarlierReleaseWouldEnd() {
    String number = steps.evaluateUpTo("13073", "");
    String released = repository.createDeployment().addClasspathResource("released/1.0.0/transfer-engagement.bpmn")
        .deployWithResult().getDeployedProcessDefinitions().get(0).getId();
    runtime.createProcessInstanceById(released).businessKey(number).setVariables(steps.variables(number))
        .startBeforeActivity("callActivity_closeEngagement").execute();
    steps.complete(number, "holdClosingTalk", EvaluationAnswers.to("holdClosingTalk"));

    assertThat(steps.open(number, DECIDE).view().path("decisions").findValuesAsText("value"))
        .containsExactly("NETWORK", "END");
    assertThatThrownBy(() -> steps.complete(number, DECIDE, RENEW)).isInstanceOf(Rejection.class)
        .hasMessageContaining("läuft noch nach dem alten Ablauf");
    assertThat(engagements.of(number).term()).isEqualTo(1);
  }

  private String decided(String municipality, Map<String, Object> decision) {
    String number = steps.evaluateUpTo(municipality, "");
    steps.start("close-engagement", number);
    steps.complete(number, "holdClosingTalk", EvaluationAnswers.to("holdClosingTalk"));
    steps.complete(number, DECIDE, decision);
    return number;
  }

  private void draft(String number) {
    var terms = SampleTerms.ludwigslustParchim();
    steps.complete(number, "draftGoals",
        Map.of("startsOn", terms.startsOn(), "endsOn", terms.endsOn(), "goals", terms.goals()));
    steps.complete(number, "coordinateDraft", Map.of("accepted", "yes"));
  }

  private void resolve(String number) {
    draft(number);
    steps.complete(number, "recordCouncilDecision", session("UNCHANGED", "resolved"));
  }

  private static Map<String, Object> session(String result, String path) {
    var session = new HashMap<String, Object>(Map.of("body", "Kreistag", "decidedOn", "2026-03-02", "paperNumber",
        "BV 2026/201", "result", result, "path", path));
    if (path.equals("refused")) {
      session.put("reason", "Der Haushalt lässt es nicht zu.");
    }
    return session;
  }

  /** The end events of the closing, not those of what it called. */
  private List<String> ends(String number) {
    String closing = history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(number)
        .processDefinitionKey("close-engagement").singleResult().getId();
    return history.createHistoricActivityInstanceQuery().processInstanceId(closing).activityType("noneEndEvent").list()
        .stream().map(activity -> activity.getActivityId()).toList();
  }
}
