package de.transferlotse.engagement.process;

import de.transferlotse.engine.FlowVariable;
import de.transferlotse.workforce.WithoutIdentity;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.context.ProcessEngineContext;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * All process instances of an engagement: its root and whatever that called. The engine suspends single instances only;
 * here all of them are, in the transaction of the caller.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class EngagementTree {

  private static final String ROOT = "transfer-engagement";

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final ManagementService management;
  private final TreeRows rows;
  private final WithoutIdentity application;

  EngagementTree(RuntimeService runtime, TaskService tasks, ManagementService management, TreeRows rows,
      WithoutIdentity application) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.management = management;
    this.rows = rows;
    this.application = application;
  }

  /**
   * Suspends every instance with its tasks and jobs. Waits for steps that are being completed at this moment, and includes
   * what they lead to; a step that comes later is refused.
   */
  public void suspend(String number) {
    String root = root(number);
    rows.lock(root);
    for (List<String> active = rows.active(root); !active.isEmpty(); active = rows.active(root)) {
      active.forEach(instance -> flushed(() -> {
        runtime.suspendProcessInstanceById(instance);
        return null;
      }));
    }
  }

  /** Activates every instance with its tasks and jobs. */
  public void activate(String number) {
    rows.suspended(root(number)).forEach(instance -> flushed(() -> {
      runtime.activateProcessInstanceById(instance);
      return null;
    }));
  }

  /** Takes back every instance with its tasks and jobs, whether the engagement rests or not. */
  public void delete(String number, String reason) {
    String root = root(number);
    rows.lock(root);
    flushed(() -> {
      runtime.deleteProcessInstance(root, reason);
      return null;
    });
  }

  /** Sets new dates for open tasks and waiting timers; possible while they are suspended. */
  public void postpone(String number, UnaryOperator<Instant> taskDate, UnaryOperator<Instant> timerDate) {
    Set<String> instances = Set.copyOf(rows.instances(root(number)));
    for (Task task : flushed(() -> tasks.createTaskQuery().processInstanceIdIn(instances.toArray(String[]::new)).list())) {
      task.setDueDate(moved(task.getDueDate(), taskDate));
      task.setFollowUpDate(moved(task.getFollowUpDate(), taskDate));
      flushed(() -> {
        tasks.saveTask(task);
        return null;
      });
    }
    for (Job timer : flushed(() -> management.createJobQuery().timers().processInstanceIds(instances).list())) {
      flushed(() -> {
        management.setJobDuedate(timer.getId(), moved(timer.getDuedate(), timerDate));
        return null;
      });
    }
  }

  /** Notes something on the root instance, which keeps the truth for searches; {@code null} takes it away. */
  public void note(String number, FlowVariable variable, Object value) {
    flushed(() -> {
      if (value == null) {
        runtime.removeVariable(root(number), variable.variableName());
      } else {
        runtime.setVariable(root(number), variable.variableName(), variable.type().cast(value));
      }
      return null;
    });
  }

  private String root(String number) {
    return Optional.ofNullable(flushed(() -> runtime.createProcessInstanceQuery().processInstanceBusinessKey(number)
        .processDefinitionKey(ROOT).singleResult())).map(ProcessInstance::getId)
        .orElseThrow(() -> new IllegalStateException("No process of " + number + " is running"));
  }

  /** In a context of its own: the rows are written when it returns, not only when the calling step ends. */
  private <T> T flushed(Supplier<T> work) {
    return application.get(() -> {
      try {
        return ProcessEngineContext.withNewProcessEngineContext(work::get);
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    });
  }

  private static Date moved(Date date, UnaryOperator<Instant> move) {
    return date == null ? null : Date.from(move.apply(date.toInstant()));
  }
}
