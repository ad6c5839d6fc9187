package de.transferlotse.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;

/** Fills in forms in a person's name and with their rights, on the same way as a browser: for demo data and tests. */
@Component
public class FormDesk {

  private final TaskService tasks;
  private final FormService forms;
  private final IdentityService identities;
  private final FormContent content;

  FormDesk(TaskService tasks, FormService forms, IdentityService identities, FormContent content) {
    this.tasks = tasks;
    this.forms = forms;
    this.identities = identities;
    this.content = content;
  }

  /** The form as it is shown now. */
  public record Sheet(String taskId, ObjectNode facts, ObjectNode view) {}

  /** The only open task of an engagement with this key, as this person sees it. */
  public Task task(String user, String number, String taskKey) {
    return as(user, () -> tasks.createTaskQuery().processInstanceBusinessKey(number).taskDefinitionKey(taskKey)
        .active().singleResult());
  }

  public Sheet open(String user, String taskId) {
    return as(user, () -> {
      var shown = forms.getTaskFormVariables(taskId, List.of(FactsField.FACTS, FactsField.VIEW), false);
      return new Sheet(taskId, parse(shown.getValueTyped(FactsField.FACTS).getValue()),
          parse(shown.getValueTyped(FactsField.VIEW).getValue()));
    });
  }

  /** Fills in the given fields, leaves the others as they are shown, and completes the task. */
  public void complete(String user, String taskId, Map<String, ?> typed) {
    Sheet sheet = open(user, taskId);
    ObjectNode facts = sheet.facts();
    facts.setAll(content.<ObjectNode>tree(typed));
    submit(user, taskId, facts.put(FormContent.VERSION, sheet.view().path(FormContent.VERSION).asText()));
  }

  /** Submits exactly this, as a browser would that has the form open for long. */
  public void submit(String user, String taskId, ObjectNode facts) {
    as(user, () -> {
      forms.submitTaskForm(taskId, Map.of(FactsField.FACTS, SpinValues.jsonValue(facts.toString()).create()));
      return null;
    });
  }

  /** Does something in this person's name; afterwards nobody is signed in. */
  public <T> T as(String user, Supplier<T> work) {
    List<String> groups = identities.createGroupQuery().groupMember(user).list().stream().map(Group::getId).toList();
    identities.setAuthentication(user, groups);
    try {
      return work.get();
    } finally {
      identities.clearAuthentication();
    }
  }

  private ObjectNode parse(Object json) {
    try {
      return content.parse(String.valueOf(json));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A form shows something that is not JSON", e);
    }
  }
}
