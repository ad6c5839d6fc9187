package de.transferlotse.contactchange.process;

import de.transferlotse.contactchange.ContactChanges;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Says which change the mail that is written next is about, as an engagement may have several. */
@Component("contactWelcomes")
public class ContactWelcomes {

  private final ContactChanges changes;

  ContactWelcomes(ContactChanges changes) {
    this.changes = changes;
  }

  public void begin(DelegateExecution execution) {
    changes.welcome(execution.getProcessInstanceId());
  }
}
