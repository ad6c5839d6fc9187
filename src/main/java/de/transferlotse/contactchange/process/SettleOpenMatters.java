package de.transferlotse.contactchange.process;

import de.transferlotse.contactchange.ContactChange;
import de.transferlotse.contactchange.ContactChanges;
import de.transferlotse.contactchange.OpenMail;
import de.transferlotse.engagement.FormTexts;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Option;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.municipality.Contact;
import de.transferlotse.municipality.Contacts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What of that which was open with the former contact goes to the new one. */
@Component
class SettleOpenMatters implements TaskForm<SettleOpenMatters.Facts> {

  private final ContactChanges changes;
  private final Contacts contacts;
  private final OpenWaits waits;
  private final FormTexts texts;

  SettleOpenMatters(ContactChanges changes, Contacts contacts, OpenWaits waits, FormTexts texts) {
    this.changes = changes;
    this.contacts = contacts;
    this.waits = waits;
    this.texts = texts;
  }

  /** @param waits in the words that the new contact reads */
  record Facts(List<UUID> mails, List<String> waits) {}

  @Override
  public String key() {
    return "settle-open-matters";
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public FormView<Facts> show(TaskAtHand task) {
    ContactChange change = changes.of(task.processInstanceId());
    List<OpenMail> mails = changes.mails(change.id());
    List<String> open = waits.of(change.engagement());
    boolean reachable = contacts.with(change.successor()).receivesMail();
    List<UUID> chosen = reachable ? mails.stream().map(OpenMail::id).toList() : List.of();
    return new FormView<>(new Facts(chosen, open), () -> Map.of(
        "heading", texts.heading(change.engagement()),
        "former", label(contacts.with(change.former())),
        "successor", label(contacts.with(change.successor())),
        "mails", mails.stream().map(mail -> new Option(mail.subject(), mail.id().toString())).toList(),
        "waits", open.stream().map(wait -> new Option(wait, wait)).toList()));
  }

  private static String label(Contact contact) {
    return contact.function().label() + (contact.name() == null ? "" : ", " + contact.name());
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    ContactChange change = changes.of(task.processInstanceId());
    List<String> chosen = facts.waits() == null ? List.of() : facts.waits();
    changes.settle(change.id(), facts.mails() == null ? List.of() : facts.mails(),
        waits.of(change.engagement()).stream().filter(chosen::contains).toList());
    return Outcome.none();
  }
}
