package de.transferlotse.answer.link;

import de.transferlotse.answer.Answer;
import de.transferlotse.answer.AnswerForm;
import de.transferlotse.answer.AnswerForm.Effect;
import de.transferlotse.answer.Answers;
import de.transferlotse.answer.link.IssuedLinks.IssuedLink;
import de.transferlotse.answer.link.Visit.State;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.municipality.Contact;
import de.transferlotse.municipality.Contacts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells where a link leads, and what can be done there now. */
@Service
@Transactional(readOnly = true)
public class Visits {

  private final IssuedLinks links;
  private final AnswerRequests requests;
  private final AnswerForms forms;
  private final Answers answers;
  private final Engagements engagements;
  private final Contacts contacts;
  private final Clock clock;

  Visits(IssuedLinks links, AnswerRequests requests, AnswerForms forms, Answers answers, Engagements engagements,
      Contacts contacts, Clock clock) {
    this.links = links;
    this.requests = requests;
    this.forms = forms;
    this.answers = answers;
    this.engagements = engagements;
    this.contacts = contacts;
    this.clock = clock;
  }

  /** Whether anybody was ever given this token. */
  public boolean exists(AnswerToken token) {
    return links.find(token).isPresent();
  }

  public Visit of(AnswerToken token) {
    IssuedLink link = links.find(token).orElseThrow();
    return of(link, requests.of(link.request()));
  }

  /** The same, when the request cannot change before this transaction ends. */
  @Transactional
  Visit locked(AnswerToken token) {
    IssuedLink link = links.find(token).orElseThrow();
    return of(link, requests.locked(link.request()));
  }

  IssuedLink link(AnswerToken token) {
    return links.find(token).orElseThrow();
  }

  private Visit of(IssuedLink link, AnswerRequest request) {
    AnswerForm form = forms.find(request.purpose()).orElseThrow();
    Answer answer = form.effect() == Effect.STANDING ? null : answers.toRequest(request.id()).orElse(null);
    Engagement engagement = engagements.of(request.number());
    Contact reader = reader(link, engagement).orElse(null);
    return new Visit(link.id(), request, form, link.function(), reader,
        state(link, reader, engagement, request, form, answer), answer);
  }

  private State state(IssuedLink link, Contact reader, Engagement engagement, AnswerRequest request, AnswerForm form,
      Answer answer) {
    if (link.revokedAt() != null || reader == null) {
      return State.REVOKED;
    }
    if (answer != null) {
      return State.ANSWERED;
    }
    if (!engagement.isOpen()) {
      return State.ENDED;
    }
    if (request.closedAt() != null || !form.isOpen(request.number())) {
      return State.DONE;
    }
    return link.expiresAt().isBefore(clock.instant()) ? State.EXPIRED : State.OPEN;
  }

  private Optional<Contact> reader(IssuedLink link, Engagement engagement) {
    return contacts.of(engagement.municipalityKey(), LocalDate.now(clock)).stream()
        .filter(contact -> contact.email().equals(link.address())).findFirst();
  }
}
