package de.transferlotse.benchmark;

import de.transferlotse.agreement.SampleTerms;
import de.transferlotse.baseline.BaselineSteps;
import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.support.FirstContactScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;

final class EngagementScript {
  private static final List<String> K = List.of("13076", "13074", "13073", "13072", "13071", "13075");
  private final FirstContactScript first;
  private final BaselineSteps baseline;
  private final FormDesk desk;

  EngagementScript(ApplicationContext application) {
    first = application.getBean(FirstContactScript.class);
    baseline = new BaselineSteps(application);
    desk = application.getBean(FormDesk.class);
  }

  void lead(int round) {
    String c = "beratung-schwerin";
    String number = first.choose(c, K.get(round));
    first.recordRequest(c, number);
    first.scheduleFirstTalk(c, number);
    first.holdFirstTalk(c, number);
    first.decide("bueroleitung-schwerin", number, Map.of("decision", "takeOn"));
    for (String task : List.of("reviewDataSituation", "planInterviews", "recordInterviews", "mapStakeholders",
        "recordSelfAssessment", "assessSituation", "consolidateRatings", "releaseReport")) {
      baseline.complete(number, task, baseline.answers(number, task));
    }
    var terms = SampleTerms.ludwigslustParchim();
    complete(c, number, "userTask_draftGoals", new HashMap<>(Map.of("startsOn", terms.startsOn(), "endsOn",
        terms.endsOn(), "goals", terms.goals(), "clauses", terms.clauses())));
    complete(c, number, "userTask_coordinateDraft", Map.of("accepted", "yes"));
    complete(c, number, "userTask_recordCouncilDecision", Map.of("body", "Kreistag", "decidedOn", "2026-02-24", "result",
        "UNCHANGED", "path", "resolved", "paperNumber", "BV 2026/187"));
    complete(c, number, "userTask_collectSignature", Map.of("signedOn", "2026-02-26", "name", "Vorname Nachname",
        "function", "Landrat"));
    complete("leitung", number, "userTask_signAgreement", Map.of("signed", "yes", "signedOn", "2026-02-27", "name",
        "Vorname Zuname"));
  }

  private void complete(String user, String number, String task, Map<String, ?> typed) {
    desk.complete(user, desk.task(user, number, task).getId(), typed);
  }
}
