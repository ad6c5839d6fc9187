package de.transferlotse.contactchange.process;

import de.transferlotse.contactchange.ContactChange;
import de.transferlotse.contactchange.ContactChanges;
import de.transferlotse.contactchange.Successor;
import de.transferlotse.engagement.FormTexts;
import de.transferlotse.engine.FlowVariable;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.municipality.Contact;
import de.transferlotse.municipality.ContactFunction;
import de.transferlotse.municipality.Contacts;
import de.transferlotse.municipality.Salutation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who follows a contact that left, once the Kommune has said. */
@Component
class NameNewContact implements TaskForm<NameNewContact.Facts> {

  private final ContactChanges changes;
  private final Contacts contacts;
  private final OpenWaits waits;
  private final FormTexts texts;

  NameNewContact(ContactChanges changes, Contacts contacts, OpenWaits waits, FormTexts texts) {
    this.changes = changes;
    this.contacts = contacts;
    this.waits = waits;
    this.texts = texts;
  }

  record Facts(
      @NotNull ContactFunction function,
      Salutation salutation,
      @Size(max = 120) String name,
      @NotNull @Size(max = 254) String email,
      @Size(max = 40) String phone,
      @NotNull Boolean receivesMail) {}

  @Override
  public String key() {
    return "name-new-contact";
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public FormView<Facts> show(TaskAtHand task) {
    Contact former = contacts.with(changes.of(task.processInstanceId()).former());
    return new FormView<>(new Facts(former.function(), null, null, null, null, true), () -> view(task, former));
  }

  private Map<String, ?> view(TaskAtHand task, Contact former) {
    var view = new HashMap<String, Object>(SuccessorOptions.ALL);
    view.put("heading", texts.heading(task.number()));
    view.put("former", former.function().label() + (former.name() == null ? "" : ", " + former.name()));
    return view;
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    ContactChange change = changes.of(task.processInstanceId());
    changes.succeed(change.id(), new Successor(facts.function(), facts.salutation(), facts.name(), facts.email(),
        facts.phone(), facts.receivesMail()));
    return Outcome.of(FlowVariable.MATTERS_OPEN,
        !changes.mails(change.id()).isEmpty() || !waits.of(change.engagement()).isEmpty());
  }
}
