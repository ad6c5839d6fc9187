package de.transferlotse.briefing.process;

import de.transferlotse.briefing.NewTasks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells those who have waited long enough of their new tasks. */
@Component
class AnnounceNewTasksDelegate implements JavaDelegate {

  private final NewTasks newTasks;

  AnnounceNewTasksDelegate(NewTasks newTasks) {
    this.newTasks = newTasks;
  }

  @Override
  public void execute(DelegateExecution execution) {
    newTasks.announce();
  }
}
