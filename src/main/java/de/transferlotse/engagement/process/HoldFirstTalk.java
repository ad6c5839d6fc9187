package de.transferlotse.engagement.process;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.engagement.FirstContact;
import de.transferlotse.engagement.FirstContacts;
import de.transferlotse.engagement.FormTexts;
import de.transferlotse.engagement.JoinedRequests;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps the note of the Erstgespräch and what the consultant recommends. */
@Component
class HoldFirstTalk implements TaskForm<HoldFirstTalk.Facts> {

  private final FirstContacts firstContacts;
  private final JoinedRequests joinedRequests;
  private final FormOptions options;
  private final FormTexts texts;

  HoldFirstTalk(FirstContacts firstContacts, JoinedRequests joinedRequests, FormOptions options, FormTexts texts) {
    this.firstContacts = firstContacts;
    this.joinedRequests = joinedRequests;
    this.options = options;
    this.texts = texts;
  }

  record Facts(
      @NotNull @Size(max = 500) String participants,
      @NotNull @Size(max = 8000) String note,
      @NotNull @Pattern(regexp = "takeOn|informOnly|decline") String recommendation) {}

  @Override
  public String key() {
    return "hold-first-talk";
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public boolean keepsDrafts() {
    return true;
  }

  @Override
  public FormView<Facts> show(TaskAtHand task) {
    return new FormView<>(null, () -> view(task));
  }

  private Map<String, Object> view(TaskAtHand task) {
    FirstContact contact = firstContacts.of(task.number()).orElseThrow();
    return Map.of(
        "heading", texts.heading(task.number()),
        "concern", contact.concern(),
        "appointment", GermanDates.moment(contact.firstTalkAt()) + ", " + contact.firstTalkPlace(),
        "joinedRequests", options.joined(joinedRequests.of(task.number())));
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    firstContacts.note(task.number(), facts.participants(), facts.note(), facts.recommendation());
    return Outcome.none();
  }
}
