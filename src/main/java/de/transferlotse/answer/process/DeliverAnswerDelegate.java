package de.transferlotse.answer.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.transferlotse.answer.Answer;
import de.transferlotse.answer.Answers;
import de.transferlotse.answer.Waits;
import de.transferlotse.engine.FlowVariable;
import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.input.Rejection;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Completes the tasks that wait for kept answers, as the person would to whom they are assigned: the same checks, the same
 * rows. Each in a transaction of its own, so that what is done stays done.
 */
@Component
class DeliverAnswerDelegate implements JavaDelegate {

  private final Answers answers;
  private final Waits waits;
  private final FormDesk desk;
  private final TaskService tasks;
  private final CommandExecutor alone;
  private final ObjectMapper json;

  DeliverAnswerDelegate(Answers answers, Waits waits, FormDesk desk, TaskService tasks, ProcessEngine engine,
      ObjectMapper json) {
    this.answers = answers;
    this.waits = waits;
    this.desk = desk;
    this.tasks = tasks;
    this.alone = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequiresNew();
    this.json = json;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String number = (String) execution.getVariable(FlowVariable.NUMBER.variableName());
    answers.kept(number).forEach(this::tryToDeliver);
  }

  private void tryToDeliver(Answer kept) {
    try {
      alone.execute(context -> {
        answers.take(kept.id()).ifPresent(this::deliver);
        return null;
      });
    } catch (RuntimeException e) {
      Rejection refusal = refusal(e).orElseThrow(() -> e);
      answers.unfit(kept, refusal.getMessage());
    }
  }

  private void deliver(Answer answer) {
    switch (waits.of(answer.number(), answer.taskKey())) {
      case OPEN -> complete(answer);
      case DONE -> answers.late(answer.id());
      case AHEAD -> {
        // It is kept until its task is reached.
      }
    }
  }

  /** Not while the engagement rests: afterwards it is handed over again. */
  private void complete(Answer answer) {
    Task task = tasks.createTaskQuery().processInstanceBusinessKey(answer.number())
        .taskDefinitionKey(answer.taskKey()).active().singleResult();
    if (task != null) {
      answers.delivered(answer.id());
      desk.complete(task.getAssignee(), task.getId(), facts(answer));
    }
  }

  private Map<String, Object> facts(Answer answer) {
    try {
      return json.readValue(answer.facts(), new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("A stored answer is not JSON", e);
    }
  }

  private static Optional<Rejection> refusal(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Rejection rejection) {
        return Optional.of(rejection);
      }
    }
    return Optional.empty();
  }
}
