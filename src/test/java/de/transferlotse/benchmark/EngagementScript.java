package de.transferlotse.benchmark;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.transferlotse.agreement.SampleTerms;
import de.transferlotse.baseline.BaselineSteps;
import de.transferlotse.document.DocumentKind;
import de.transferlotse.document.Documents;
import de.transferlotse.document.NewDocument;
import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.evaluation.EvaluationAnswers;
import de.transferlotse.monitoring.MonitoringSteps;
import de.transferlotse.platform.AdjustableClock;
import de.transferlotse.support.FirstContactScript;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.ApplicationContext;

/** One engagement from its first request to its closing letter, with a support measure and a yearly talk on the way. */
final class EngagementScript {

  private static final String CONSULTANT = "beratung-schwerin";
  private static final String OFFICE_MANAGER = "bueroleitung-schwerin";
  private static final String MANAGER = "leitung";
  /** The day of all answers that were written for tests. */
  private static final String WRITTEN_ON = "2026-03-02";

  private final ApplicationContext application;
  private final FirstContactScript first;
  private final BaselineSteps baseline;
  private final MonitoringSteps monitoring;
  private final FormDesk desk;
  private final AdjustableClock clock;
  private String number;

  EngagementScript(ApplicationContext application) {
    this.application = application;
    first = application.getBean(FirstContactScript.class);
    baseline = new BaselineSteps(application);
    monitoring = new MonitoringSteps(application);
    desk = application.getBean(FormDesk.class);
    clock = application.getBean(AdjustableClock.class);
  }

  void lead(String municipalityKey) {
    number = first.choose(CONSULTANT, municipalityKey);
    clarify();
    analyse();
    agree();
    choose();
    List.of("draftDataConcept", "nameDataSources", "procureData", "checkPlausibility", "reviewProfile",
        "recordProfileTreatment").forEach(task -> monitoring.complete(number, task, Map.of()));
    accompany();
    List.of("repeatSelfAssessment", "reassessSituation", "consolidateReassessment", "recordFeedback", "compareGoals",
        "writeImpactNote", "holdClosingTalk").forEach(task -> complete(CONSULTANT, task, EvaluationAnswers.to(task)));
    complete(OFFICE_MANAGER, "decideContinuation", EvaluationAnswers.to("decideContinuation"));
    complete(CONSULTANT, "writeClosingNote", EvaluationAnswers.to("writeClosingNote"));
    complete(MANAGER, "signOffClosingNote", EvaluationAnswers.to("signOffClosingNote"));
  }

  private void clarify() {
    first.recordRequest(CONSULTANT, number);
    first.scheduleFirstTalk(CONSULTANT, number);
    first.holdFirstTalk(CONSULTANT, number);
    first.decide(OFFICE_MANAGER, number, Map.of("decision", "takeOn"));
  }

  private void analyse() {
    List.of("reviewDataSituation", "planInterviews", "recordInterviews", "mapStakeholders", "recordSelfAssessment",
        "assessSituation", "consolidateRatings", "releaseReport")
        .forEach(task -> baseline.complete(number, task, baseline.answers(number, task)));
  }

  private void agree() {
    var terms = SampleTerms.ludwigslustParchim();
    complete(CONSULTANT, "draftGoals", Map.of("startsOn", terms.startsOn(), "endsOn", terms.endsOn(), "goals",
        terms.goals(), "clauses", terms.clauses()));
    complete(CONSULTANT, "coordinateDraft", Map.of("accepted", "yes"));
    complete(CONSULTANT, "recordCouncilDecision", Map.of("body", "Kreistag", "decidedOn", "2026-02-24", "result",
        "UNCHANGED", "path", "resolved", "paperNumber", "BV 2026/187"));
    complete(CONSULTANT, "collectSignature", Map.of("signedOn", "2026-02-26", "name", "Vorname Nachname", "function",
        "Landrat"));
    complete(MANAGER, "signAgreement", Map.of("signed", "yes", "signedOn", "2026-02-27", "name", "Vorname Zuname"));
    application.getBean(Documents.class).store(new NewDocument(number, DocumentKind.SIGNED_AGREEMENT, "Unterschriebene"
        + " Zielvereinbarung", "Scan.pdf", "application/pdf", new byte[100_000], CONSULTANT));
    complete(CONSULTANT, "fileSignedAgreement", Map.of("startsOn", terms.startsOn(), "endsOn", terms.endsOn()));
  }

  private void choose() {
    complete(CONSULTANT, "recordModelChoice", Map.of("choice", "steering-round", "chosenOn", WRITTEN_ON,
        "chosenBy", "Kreisausschuss", "reason", "Der Landkreis will mit einer Runde ohne neue Stelle beginnen."));
    complete(CONSULTANT, "planImplementation", Map.of());
  }

  private void accompany() {
    complete(CONSULTANT, "accompanyImplementation", Map.of("action", "measure", "measure", Map.of("kind", "WORKSHOP",
        "title", "Geschäftsordnung",
        "heldOn", WRITTEN_ON, "participants", "Steuerungsrunde", "result", "Die Runde hat ihre Geschäftsordnung.")));
    clock.advance(Duration.ofDays(370));
    String instance = application.getBean(RuntimeService.class).createProcessInstanceQuery()
        .processInstanceBusinessKey(number).processDefinitionKey("support-municipality").singleResult().getId();
    var management = application.getBean(ManagementService.class);
    management.executeJob(management.createJobQuery().processInstanceId(instance)
        .activityId("boundaryEvent_twelveMonthsPassed").singleResult().getId());
    complete(CONSULTANT, "holdReflection", Map.of("heldOn", WRITTEN_ON, "participants", "Dezernat II, Bildungsbüro",
        "wentWell", "Die Runde tagt.", "hard", "Die Stelle ist spät besetzt.", "agreedSteps", "Bericht vorbereiten."));
    complete(CONSULTANT, "accompanyImplementation", Map.of("action", "milestones", "milestones", reached()));
    complete(CONSULTANT, "accompanyImplementation", Map.of("action", "end", "closingRemark", "Der Plan ist umgesetzt."));
  }

  private List<ObjectNode> reached() {
    String task = desk.task(CONSULTANT, number, "userTask_accompanyImplementation").getId();
    var rows = new ArrayList<ObjectNode>();
    desk.open(CONSULTANT, task).facts().path("milestones").forEach(row -> rows.add(((ObjectNode) row.deepCopy())
        .put("state", "DONE").put("doneOn", LocalDate.now(clock).toString())));
    return rows;
  }

  private void complete(String user, String task, Map<String, ?> answers) {
    var typed = new HashMap<String, Object>(answers);
    typed.replaceAll((field, value) -> WRITTEN_ON.equals(value) ? LocalDate.now(clock).toString() : value);
    desk.complete(user, desk.task(user, number, "userTask_" + task).getId(), typed);
  }
}
