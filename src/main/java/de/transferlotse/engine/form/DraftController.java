package de.transferlotse.engine.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.transferlotse.input.Rejection;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes the half-filled form that the Tasklist's „Speichern“ sends. */
@RestController
class DraftController {

  private static final int MOST_CHARACTERS = 200_000;

  private final CommandExecutor engine;
  private final TaskForms forms;
  private final Drafts drafts;

  DraftController(ProcessEngine engine, TaskForms forms, Drafts drafts) {
    this.engine = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired();
    this.forms = forms;
    this.drafts = drafts;
  }

  /** What the browser sends: the inputs below {@code facts}. */
  record Draft(ObjectNode facts) {}

  @PutMapping("/camunda/api/transferlotse/tasks/{taskId}/draft")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void save(@PathVariable String taskId, @RequestBody Draft draft) {
    if (draft.facts() == null || draft.facts().toString().length() > MOST_CHARACTERS) {
      throw Rejection.invalid("Der Zwischenstand ist leer oder zu groß und wurde nicht gespeichert.");
    }
    draft.facts().remove(FormContent.VERSION);
    engine.execute(context -> {
      requireWork(taskId, context);
      drafts.save(taskId, draft.facts(), context.getAuthenticatedUserId());
      return null;
    });
  }

  /** Who may complete the task may save its draft, by the engine's own rules. */
  private void requireWork(String taskId, CommandContext context) {
    TaskEntity task = context.getTaskManager().findTaskById(taskId);
    if (task == null) {
      throw Rejection.conflict("Diese Aufgabe gibt es nicht mehr; sie wurde bereits erledigt.");
    }
    context.getProcessEngineConfiguration().getCommandCheckers().forEach(checker -> checker.checkTaskWork(task));
    String form = task.getTaskDefinition().getFormDefinition().getCamundaFormDefinitionKey().getExpressionText();
    if (forms.of(form).filter(TaskForm::keepsDrafts).isEmpty()) {
      throw Rejection.invalid("Dieses Formular ist kurz und hat keinen Zwischenstand; bitte schließen Sie es ab.");
    }
  }

  @ExceptionHandler
  ResponseEntity<Map<String, String>> refused(Rejection rejection) {
    return ResponseEntity.status(rejection.status()).body(Map.of("message", rejection.getMessage()));
  }

  @ExceptionHandler
  ResponseEntity<Map<String, String>> forbidden(AuthorizationException refused) {
    return refused(Rejection.forbidden("Diese Aufgabe können Sie nicht bearbeiten."));
  }
}
