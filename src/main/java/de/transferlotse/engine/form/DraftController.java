package de.transferlotse.engine.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.transferlotse.input.Rejection;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes the half-filled form that the Tasklist's „Speichern“ sends; who may complete the task may save its draft. */
@RestController
class DraftController {

  private static final int MOST_CHARACTERS = 200_000;

  private final TaskWork work;
  private final TaskForms forms;
  private final Drafts drafts;
  private final IdentityService identities;

  DraftController(TaskWork work, TaskForms forms, Drafts drafts, IdentityService identities) {
    this.work = work;
    this.forms = forms;
    this.drafts = drafts;
    this.identities = identities;
  }

  /** What the browser sends: the inputs below {@code facts}. */
  record Draft(ObjectNode facts) {}

  @PutMapping("/camunda/api/transferlotse/tasks/{taskId}/draft")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void save(@PathVariable String taskId, @RequestBody Draft draft) {
    TaskWork.OwnTask task = work.require(taskId);
    if (forms.of(task.form()).filter(TaskForm::keepsDrafts).isEmpty()) {
      throw Rejection.invalid("Dieses Formular ist kurz und hat keinen Zwischenstand; bitte schließen Sie es ab.");
    }
    if (draft.facts() == null || draft.facts().toString().length() > MOST_CHARACTERS) {
      throw Rejection.invalid("Der Zwischenstand ist leer oder zu groß und wurde nicht gespeichert.");
    }
    draft.facts().remove(FormContent.VERSION);
    drafts.save(taskId, draft.facts(), identities.getCurrentAuthentication().getUserId());
  }

  @ExceptionHandler
  ResponseEntity<Map<String, String>> refused(Rejection rejection) {
    return ResponseEntity.status(rejection.status()).body(Map.of("message", rejection.getMessage()));
  }
}
