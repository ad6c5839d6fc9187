package de.transferlotse.engine.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.transferlotse.input.Rejection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
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

  private final TaskService tasks;
  private final IdentityService identities;
  private final TaskForms forms;
  private final Drafts drafts;

  DraftController(TaskService tasks, IdentityService identities, TaskForms forms, Drafts drafts) {
    this.tasks = tasks;
    this.identities = identities;
    this.forms = forms;
    this.drafts = drafts;
  }

  /** What the browser sends: the inputs below {@code facts}. */
  record Draft(ObjectNode facts) {}

  @PutMapping("/camunda/api/transferlotse/tasks/{taskId}/draft")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void save(@PathVariable String taskId, @RequestBody Draft draft) {
    Task task = tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult();
    if (task == null) {
      throw Rejection.conflict("Diese Aufgabe gibt es nicht mehr; sie wurde bereits erledigt.");
    }
    TaskRights.requireWork(identities.getCurrentAuthentication(), task.getAssignee(), null, candidateGroups(taskId));
    requireDraftable(task);
    if (draft.facts() == null || draft.facts().toString().length() > MOST_CHARACTERS) {
      throw Rejection.invalid("Der Zwischenstand ist leer oder zu groß und wurde nicht gespeichert.");
    }
    draft.facts().remove(FormContent.VERSION);
    drafts.save(taskId, draft.facts(), identities.getCurrentAuthentication().getUserId());
  }

  private void requireDraftable(Task task) {
    String key = task.getCamundaFormRef() == null ? "" : task.getCamundaFormRef().getKey();
    if (forms.of(key).filter(TaskForm::keepsDrafts).isEmpty()) {
      throw Rejection.invalid("Dieses Formular ist kurz und hat keinen Zwischenstand; bitte schließen Sie es ab.");
    }
  }

  private Set<String> candidateGroups(String taskId) {
    return tasks.getIdentityLinksForTask(taskId).stream()
        .map(IdentityLink::getGroupId).filter(group -> group != null).collect(Collectors.toSet());
  }

  @ExceptionHandler
  ResponseEntity<Map<String, String>> refused(Rejection rejection) {
    return ResponseEntity.status(rejection.status()).body(Map.of("message", rejection.getMessage()));
  }
}
