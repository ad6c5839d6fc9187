package de.transferlotse.answer.link;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.transferlotse.answer.Answer;
import de.transferlotse.answer.Answers;
import de.transferlotse.calendar.GermanDates;
import de.transferlotse.engine.form.ProposedFacts;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Fills the form of a task with what the Kommune sent for it by a link. */
@Component
class ProposedAnswers implements ProposedFacts {

  private final AnswerForms forms;
  private final Answers answers;
  private final ObjectMapper json;

  ProposedAnswers(AnswerForms forms, Answers answers, ObjectMapper json) {
    this.forms = forms;
    this.answers = answers;
    this.json = json;
  }

  @Override
  public Optional<Proposal> of(String number, String formKey) {
    return number == null ? Optional.empty() : forms.waitingIn(formKey)
        .flatMap(form -> answers.proposed(number, form.taskKey())).map(this::proposal);
  }

  private Proposal proposal(Answer answer) {
    try {
      return new Proposal(json.readValue(answer.facts(), new TypeReference<>() {}), "%s, %s, %s".formatted(
          GermanDates.moment(answer.receivedAt()), answer.personName(), answer.from()), answer.said());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("A stored answer is not JSON", e);
    }
  }
}
