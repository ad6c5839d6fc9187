package de.transferlotse.contactchange.process;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.contactchange.ContactChanges;
import de.transferlotse.contactchange.Successor;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.EngagementRights;
import de.transferlotse.engagement.process.EngagementCopies;
import de.transferlotse.engagement.process.OfficeAccess;
import de.transferlotse.engine.FlowVariable;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Option;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.input.Rejection;
import de.transferlotse.municipality.Contact;
import de.transferlotse.municipality.ContactFunction;
import de.transferlotse.municipality.Contacts;
import de.transferlotse.municipality.Salutation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which contact of a Kommune leaves, and who follows if that is known. */
@Component
class RecordContactChange implements TaskForm<RecordContactChange.Facts> {

  private static final String KNOWN = "known";

  private final ContactChanges changes;
  private final EngagementRights rights;
  private final Contacts contacts;
  private final EngagementCopies copies;
  private final OfficeAccess access;
  private final OpenWaits waits;
  private final Clock clock;

  RecordContactChange(ContactChanges changes, EngagementRights rights, Contacts contacts, EngagementCopies copies,
      OfficeAccess access, OpenWaits waits, Clock clock) {
    this.changes = changes;
    this.rights = rights;
    this.contacts = contacts;
    this.copies = copies;
    this.access = access;
    this.waits = waits;
    this.clock = clock;
  }

  /** @param former id of the contact who leaves */
  record Facts(
      @NotNull UUID former,
      @NotNull LocalDate lastDay,
      @NotNull @Pattern(regexp = "known|open") String successor,
      ContactFunction function,
      Salutation salutation,
      @Size(max = 120) String name,
      @Size(max = 254) String email,
      @Size(max = 40) String phone,
      Boolean receivesMail) {

    Successor entered() {
      if (function == null) {
        throw Rejection.invalid("Bitte wählen Sie die Funktion der neuen Ansprechperson aus.");
      }
      return new Successor(function, salutation, name, email, phone, Boolean.TRUE.equals(receivesMail));
    }
  }

  @Override
  public String key() {
    return "record-contact-change";
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public FormView<Facts> show(TaskAtHand task) {
    return new FormView<>(new Facts(null, null, KNOWN, null, null, null, null, null, true), () -> view(task));
  }

  private Map<String, ?> view(TaskAtHand task) {
    var view = new HashMap<String, Object>(SuccessorOptions.ALL);
    view.put("contacts", rights.workableBy(task.user()).stream()
        .filter(engagement -> task.number() == null || task.number().equals(engagement.number()))
        .flatMap(this::contactsOf).toList());
    return view;
  }

  private Stream<Option> contactsOf(Engagement engagement) {
    return contacts.of(engagement.municipalityKey(), OfficeTime.dayOf(clock.instant())).stream()
        .map(contact -> new Option("%s · %s · %s".formatted(copies.municipalityName(engagement.number()),
            engagement.number(), label(contact)), contact.id().toString()));
  }

  private static String label(Contact contact) {
    return contact.function().label() + (contact.name() == null ? "" : ", " + contact.name()) + ", " + contact.email();
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    String change = task.processInstanceId();
    boolean known = KNOWN.equals(facts.successor());
    Successor successor = known ? facts.entered() : null;
    String number = changes.begin(change, facts.former(), facts.lastDay(), task.user());
    if (known) {
      changes.succeed(change, successor);
    }
    access.grant(change, copies.office(number));
    return Outcome.of(FlowVariable.NUMBER, number)
        .and(FlowVariable.MUNICIPALITY_KEY, copies.municipalityKey(number))
        .and(FlowVariable.MUNICIPALITY_NAME, copies.municipalityName(number))
        .and(FlowVariable.OFFICE, copies.office(number))
        .and(FlowVariable.PHASE, copies.phase(number))
        .and(FlowVariable.SUCCESSOR_KNOWN, known)
        .and(FlowVariable.MATTERS_OPEN, !changes.mails(change).isEmpty() || !waits.of(number).isEmpty());
  }
}
