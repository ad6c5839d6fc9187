package de.transferlotse.engagement.process;

import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.FirstContacts;
import de.transferlotse.engagement.FormTexts;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.municipality.ContactEntry;
import de.transferlotse.municipality.ContactFunction;
import de.transferlotse.municipality.Contacts;
import de.transferlotse.municipality.Salutation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Records what the Kommune asks for and who asks. */
@Component
class RecordRequest implements TaskForm<RecordRequest.Facts> {

  private final Engagements engagements;
  private final FirstContacts firstContacts;
  private final Contacts contacts;
  private final FormOptions options;
  private final FormTexts texts;
  private final Clock clock;

  RecordRequest(Engagements engagements, FirstContacts firstContacts, Contacts contacts, FormOptions options,
      FormTexts texts, Clock clock) {
    this.engagements = engagements;
    this.firstContacts = firstContacts;
    this.contacts = contacts;
    this.options = options;
    this.texts = texts;
    this.clock = clock;
  }

  record Facts(
      @NotNull @PastOrPresent LocalDate receivedOn,
      @NotNull @Pattern(regexp = "telephone|mail|letter|event|visit") String channel,
      @NotNull @Size(max = 2000) String concern,
      @NotNull ContactFunction contactFunction,
      @NotNull Salutation contactSalutation,
      @Size(max = 120) String contactName,
      @NotNull @Size(max = 200) String contactEmail,
      @Size(max = 40) String contactPhone,
      boolean receivesMail) {}

  @Override
  public String key() {
    return "record-request";
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public FormView<Facts> show(TaskAtHand task) {
    // Not today: a form left open over midnight would count as stale.
    var blank = new Facts(engagements.of(task.number()).requestedOn(), null, null, null, Salutation.OHNE, null, null, null,
        true);
    return new FormView<>(blank, () -> Map.of("contactFunctions", options.contactFunctions(),
        "heading", texts.heading(task.number())));
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    String municipality = engagements.of(task.number()).municipalityKey();
    var contact = contacts.record(new ContactEntry(municipality, facts.contactFunction(), facts.contactSalutation(),
        facts.contactName(), facts.contactEmail(), facts.contactPhone(), facts.receivesMail(), LocalDate.now(clock), null));
    firstContacts.record(task.number(), facts.receivedOn(), facts.channel(), facts.concern(), contact.id());
    engagements.takeLead(task.number(), task.user());
    return Outcome.none();
  }
}
