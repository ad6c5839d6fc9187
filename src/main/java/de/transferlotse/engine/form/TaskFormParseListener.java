package de.transferlotse.engine.form;

import de.transferlotse.input.Rejection;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Ties each user task to its form class when a process is parsed. */
@Component
public class TaskFormParseListener extends AbstractBpmnParseListener {

  private final TaskForms forms;
  private final FormContent content;
  private final FactsReader reader;
  private final Drafts drafts;

  TaskFormParseListener(TaskForms forms, FormContent content, FactsReader reader, Drafts drafts) {
    this.forms = forms;
    this.content = content;
    this.reader = reader;
    this.drafts = drafts;
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
    String formKey = element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "formRef");
    forms.of(formKey).ifPresent(form -> bind(task, form));
  }

  private void bind(TaskDefinition task, TaskForm<?> form) {
    task.setTaskFormHandler(new FactsFormHandler(task.getTaskFormHandler(), form, content, reader));
    task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, TaskFormParseListener::requireForm);
    if (form.keepsDrafts()) {
      task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, done -> drafts.discard(done.getId()));
      task.addTaskListener(TaskListener.EVENTNAME_DELETE, gone -> drafts.discard(gone.getId()));
    }
  }

  private static void requireForm(DelegateTask task) {
    if (!Context.getCommandContext().getSession(CompletedForms.class).contains(task.getId())) {
      throw Rejection.invalid("Diese Aufgabe wird mit ihrem Formular erledigt; andere Angaben werden nicht angenommen.");
    }
  }
}
