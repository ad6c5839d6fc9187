package de.transferlotse.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.transferlotse.engine.FlowVariable;
import de.transferlotse.input.Rejection;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Stands between the engine and one form. Shows the tables' facts whenever the engine is asked for the form's variables,
 * and hands what was submitted to the form class instead of making process variables of it. So nothing that people type is
 * ever stored in the engine, and a caller cannot write a variable.
 */
class FactsFormHandler implements TaskFormHandler {

  private final TaskFormHandler original;
  private final TaskForm<?> form;
  private final FormContent content;
  private final FactsReader reader;

  FactsFormHandler(TaskFormHandler original, TaskForm<?> form, FormContent content, FactsReader reader) {
    this.original = original;
    this.form = form;
    this.content = content;
    this.reader = reader;
  }

  @Override
  public TaskFormData createTaskForm(TaskEntity task) {
    TaskFormData data = original.createTaskForm(task);
    data.getFormFields().addAll(FactsField.pair(() -> content.show(form, atHand(task))));
    return data;
  }

  @Override
  public void submitFormVariables(VariableMap submitted, VariableScope scope) {
    TaskEntity task = (TaskEntity) scope;
    Outcome outcome = complete(form, atHand(task), typed(submitted));
    apply(outcome.variables(), task.getProcessInstance());
    Context.getCommandContext().getSession(CompletedForms.class).add(task.getId());
  }

  private <F extends Record> Outcome complete(TaskForm<F> form, TaskAtHand task, ObjectNode typed) {
    String shown = typed.path(FormContent.VERSION).asText("");
    typed.remove(FormContent.VERSION);
    F facts = reader.read(form, typed);
    if (!shown.equals(content.version(form, task))) {
      throw Rejection.conflict("Die Angaben zu dieser Aufgabe wurden inzwischen geändert; bitte laden Sie die Aufgabe neu"
          + " und prüfen Sie Ihre Eingaben.");
    }
    return form.complete(task, facts);
  }

  private ObjectNode typed(VariableMap submitted) {
    String foreign = submitted.keySet().stream()
        .filter(name -> !name.equals(FactsField.FACTS) && !name.equals(FactsField.VIEW))
        .sorted().collect(Collectors.joining(", "));
    if (!foreign.isEmpty()) {
      throw Rejection.invalid("Diese Angaben gehören nicht zum Formular und werden nicht angenommen: " + foreign + ".");
    }
    try {
      return content.parse(String.valueOf((Object) submitted.getValueTyped(FactsField.FACTS) == null
          ? "{}" : submitted.getValueTyped(FactsField.FACTS).getValue()));
    } catch (JsonProcessingException e) {
      throw Rejection.invalid("Das Formular ist unvollständig angekommen; bitte laden Sie die Aufgabe neu.");
    }
  }

  /** The number is the business key: one name for the engagement everywhere. */
  private static void apply(Map<FlowVariable, Object> variables, ExecutionEntity process) {
    if (variables.get(FlowVariable.NUMBER) instanceof String number) {
      process.setProcessBusinessKey(number);
    }
    variables.forEach((variable, value) -> process.setVariable(variable.variableName(), value));
  }

  private static TaskAtHand atHand(TaskEntity task) {
    var who = Context.getCommandContext().getAuthentication();
    return new TaskAtHand(
        (String) task.getVariable(FlowVariable.NUMBER.variableName()),
        task.getId(),
        task.getProcessDefinition().getKey(),
        task.getProcessInstanceId(),
        who == null ? null : who.getUserId());
  }

  @Override
  public void parseConfiguration(Element element, DeploymentEntity deployment, ProcessDefinitionEntity process,
      BpmnParse parse) {
    original.parseConfiguration(element, deployment, process, parse);
  }
}
