package de.transferlotse.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.transferlotse.baseline.BaselineSteps;
import de.transferlotse.engagement.EngagementState;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.platform.AdjustableClock;
import de.transferlotse.support.EngineTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Completing a form (validate, store, advance to the next task), against the same completion on the bare engine. */
@Benchmark
class FormCompletionBenchmark {

  private static final double GOAL = 2;
  private static final int COMPLETIONS = 20;
  private static final String USER = "beratung-schwerin";
  /** Forms whose completion leads straight to the next task: fields, a list, a grid, a grid with a computation. */
  private static final List<String> MEASURED =
      List.of("reviewDataSituation", "planInterviews", "recordSelfAssessment", "assessSituation");
  private static final List<String> ALL = List.of("reviewDataSituation", "planInterviews", "recordInterviews",
      "mapStakeholders", "recordSelfAssessment", "assessSituation");

  @Autowired private ApplicationContext application;
  @Autowired private Engagements engagements;
  @Autowired private ProcessEngine engine;
  @Autowired private FormDesk desk;
  @Autowired private EngineWatch watch;
  @Autowired private AdjustableClock clock;

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void comparesCompletions() throws Exception {
    clock.setTo(EngineTest.START);
    var report = new Report("Completing a form, against the bare engine").line(Pairs.head("ms a form"));
    var baseline = new BaselineSteps(application);
    String number = baseline.start("13074");
    try (BareEngine bare = new BareEngine()) {
      bare.start("analyse-baseline", number, Map.of("number", number));
      for (String form : ALL) {
        var recording = new Recording(clock);
        watch.listen(recording::completed);
        baseline.complete(number, form, baseline.answers(number, form));
        watch.listen(null);
        Step step = recording.steps().get(0);
        bare.repeat(step, number);
        if (MEASURED.contains(form)) {
          report.line(Pairs.measure(() -> ours(number, step), () -> bare(bare, number, step)).row(form, GOAL));
        }
      }
    }
    engagements.end(number, EngagementState.CLOSED);
    report.print();
  }

  private long ours(String number, Step step) throws IOException {
    long spent = 0;
    for (int count = 0; count < COMPLETIONS; count++) {
      Task task = returnTo(engine, number, step);
      FormDesk.Sheet sheet = desk.open(USER, task.getId());
      var facts = (ObjectNode) json.readTree(step.facts());
      facts.put("version", sheet.view().path("version").asText());
      long began = System.nanoTime();
      desk.submit(USER, task.getId(), facts);
      spent += System.nanoTime() - began;
    }
    return spent / COMPLETIONS;
  }

  private static long bare(BareEngine bare, String number, Step step) {
    long spent = 0;
    for (int count = 0; count < COMPLETIONS; count++) {
      Task task = returnTo(bare.engine(), number, step);
      bare.engine().getFormService().getTaskFormVariables(task.getId());
      long began = System.nanoTime();
      bare.submit(task.getId(), step);
      spent += System.nanoTime() - began;
    }
    return spent / COMPLETIONS;
  }

  /** Moves the process back in front of the form, which neither side's time contains. */
  private static Task returnTo(ProcessEngine engine, String number, Step step) {
    var instance = engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(number)
        .processDefinitionKey(step.process()).singleResult();
    var modification = engine.getRuntimeService().createProcessInstanceModification(instance.getId());
    for (String activity : engine.getRuntimeService().getActiveActivityIds(instance.getId())) {
      modification.cancelAllForActivity(activity);
    }
    modification.startBeforeActivity(step.activity()).execute();
    return engine.getTaskService().createTaskQuery().processInstanceId(instance.getId())
        .taskDefinitionKey(step.activity()).singleResult();
  }
}
