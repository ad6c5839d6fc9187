package de.transferlotse.agreement.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.agreement.AgreementTerms;
import de.transferlotse.agreement.Agreements;
import de.transferlotse.agreement.CouncilDecisions;
import de.transferlotse.document.DocumentKind;
import de.transferlotse.document.Documents;
import de.transferlotse.document.NewDocument;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.input.Rejection;
import de.transferlotse.platform.AdjustableClock;
import de.transferlotse.support.EngagementStart;
import de.transferlotse.support.EngineTest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Starts the process for an accepted Kommune and fills in its forms; the clock stands on 2 March 2026. */
@EngineTest
abstract class ConcludeAgreementBase {

  static final String CONSULTANT = EngagementStart.CONSULTANT;
  static final String MANAGER = "leitung";
  static final String DRAFT = "userTask_draftGoals";
  static final String COORDINATE = "userTask_coordinateDraft";
  static final String DECIDE = "userTask_recordCouncilDecision";
  static final String COLLECT = "userTask_collectSignature";
  static final String SIGN = "userTask_signAgreement";
  static final String FILE = "userTask_fileSignedAgreement";

  @Autowired ApplicationContext application;
  @Autowired RuntimeService runtime;
  @Autowired HistoryService history;
  @Autowired FormDesk desk;
  @Autowired Engagements engagements;
  @Autowired Agreements agreements;
  @Autowired CouncilDecisions decisions;
  @Autowired Documents documents;
  @Autowired JdbcClient database;
  @Autowired AdjustableClock clock;

  String start(String municipalityKey) {
    String number = new EngagementStart(application).open(municipalityKey);
    startProcess(number);
    return number;
  }

  void startProcess(String number) {
    new EngagementStart(application).start("conclude-agreement", number, "Ausgangslage und Vereinbarung");
  }

  void draft(String number, AgreementTerms terms) {
    complete(number, DRAFT, terms(terms));
  }

  static Map<String, Object> terms(AgreementTerms terms) {
    return new HashMap<>(Map.of("startsOn", terms.startsOn(), "endsOn", terms.endsOn(), "goals", terms.goals(),
        "clauses", terms.clauses()));
  }

  void accept(String number) {
    complete(number, COORDINATE, Map.of("accepted", "yes"));
  }

  static Map<String, Object> session(String body, String day, String result, String path) {
    var session = new HashMap<String, Object>(Map.of("body", body, "decidedOn", day, "result", result, "path", path));
    session.put("paperNumber", "BV 2026/187");
    return session;
  }

  void decide(String number, Map<String, Object> session) {
    complete(number, DECIDE, session);
  }

  void signForMunicipality(String number) {
    complete(number, COLLECT, Map.of("signedOn", "2026-02-26", "name", "Vorname Nachname", "function", "Landrat"));
  }

  void signForAgency(String number) {
    complete(number, SIGN, Map.of("signed", "yes", "signedOn", "2026-02-27", "name", "Vorname Zuname"));
  }

  UUID upload(String number, DocumentKind kind, String title) {
    return documents.store(new NewDocument(number, kind, title, title + ".pdf", "application/pdf",
        "%PDF-1.7".getBytes(StandardCharsets.US_ASCII), CONSULTANT));
  }

  void complete(String number, String task, Map<String, ?> typed) {
    String user = who(number, task);
    desk.complete(user, desk.task(user, number, task).getId(), typed);
  }

  FormDesk.Sheet open(String number, String task) {
    String user = who(number, task);
    return desk.open(user, desk.task(user, number, task).getId());
  }

  void refuses(String number, String task, Map<String, ?> typed, String part) {
    assertThatThrownBy(() -> complete(number, task, typed)).isInstanceOf(Rejection.class).hasMessageContaining(part);
  }

  private String who(String number, String task) {
    return task.equals(SIGN) ? MANAGER : engagements.of(number).consultant();
  }

  /** What the running process waits for. */
  List<String> waits(String number) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
        .flatMap(instance -> runtime.getActiveActivityIds(instance.getId()).stream()).toList();
  }

  String end(String number) {
    return history.createHistoricActivityInstanceQuery()
        .processInstanceId(history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(number)
            .singleResult().getId())
        .activityType("noneEndEvent").singleResult().getActivityId();
  }

  Object variable(String number, String name) {
    return history.createHistoricVariableInstanceQuery().variableName(name)
        .processInstanceId(history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(number)
            .singleResult().getId()).singleResult().getValue();
  }

  List<String> titles(String number) {
    return documents.listFor(number).stream().map(document -> document.title() + " " + document.version()).toList();
  }
}
