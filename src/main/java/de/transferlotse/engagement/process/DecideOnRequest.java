package de.transferlotse.engagement.process;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.engagement.FirstContact;
import de.transferlotse.engagement.FirstContacts;
import de.transferlotse.engagement.FormTexts;
import de.transferlotse.engagement.JoinedRequests;
import de.transferlotse.engine.FlowVariable;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.input.Rejection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The office management decides whether the Kommune is taken on, only informed, or declined. */
@Component
class DecideOnRequest implements TaskForm<DecideOnRequest.Facts> {

  private final FirstContacts firstContacts;
  private final JoinedRequests joinedRequests;
  private final FormOptions options;
  private final FormTexts texts;

  DecideOnRequest(FirstContacts firstContacts, JoinedRequests joinedRequests, FormOptions options, FormTexts texts) {
    this.firstContacts = firstContacts;
    this.joinedRequests = joinedRequests;
    this.options = options;
    this.texts = texts;
  }

  /** @param reason is told to the Kommune unless it is taken on */
  record Facts(
      @NotNull @Pattern(regexp = "takeOn|informOnly|decline") String decision,
      @Size(max = 1000) String reason) {}

  @Override
  public String key() {
    return "decide-on-request";
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public FormView<Facts> show(TaskAtHand task) {
    FirstContact contact = firstContacts.of(task.number()).orElseThrow();
    return new FormView<>(null, () -> view(task, contact), contact.talkNote());
  }

  private Map<String, Object> view(TaskAtHand task, FirstContact contact) {
    return Map.of(
        "heading", texts.heading(task.number()),
        "concern", contact.concern(),
        "appointment", GermanDates.moment(contact.firstTalkAt()) + ", " + contact.firstTalkPlace(),
        "participants", contact.talkParticipants(),
        "note", contact.talkNote(),
        "recommendation", options.decision(contact.recommendation()),
        "joinedRequests", options.joined(joinedRequests.of(task.number())));
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    if (!facts.decision().equals("takeOn") && facts.reason() == null) {
      throw Rejection.invalid("Bitte begründen Sie die Entscheidung; die Kommune erfährt die Begründung.");
    }
    firstContacts.decide(task.number(), facts.decision(), facts.reason(), task.user());
    return Outcome.of(FlowVariable.REQUEST_DECISION, facts.decision());
  }
}
