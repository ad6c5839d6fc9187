package de.transferlotse.reminder;

import static java.util.function.Predicate.not;

import de.transferlotse.answer.Answers;
import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.municipality.Contact;
import de.transferlotse.reminder.ReminderPolicy.Decision;
import de.transferlotse.reminder.ReminderPolicy.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds out what is due in an engagement today: at most one thing, so that a Kommune gets one reminder a day. */
@Component
class DueReminders {

  /** A day that is nearer than this is asked for no more. */
  private static final int FEWEST_DAYS_TO_ANSWER = 3;
  private static final int DAYS_TO_ANSWER = 5;

  private final KnownRequests known;
  private final SentRequests sentRequests;
  private final Addressees addressees;
  private final Answers answers;
  private final Engagements engagements;
  private final ReminderCalendar calendar;
  private final ReminderRows rows;
  private final ReminderPolicy policy;

  DueReminders(KnownRequests known, SentRequests sentRequests, Addressees addressees, Answers answers,
      Engagements engagements, ReminderCalendar calendar, ReminderRows rows, ReminderPolicy policy) {
    this.known = known;
    this.sentRequests = sentRequests;
    this.addressees = addressees;
    this.answers = answers;
    this.engagements = engagements;
    this.calendar = calendar;
    this.rows = rows;
    this.policy = policy;
  }

  /** @param contacts whom the mail goes to, empty for a call */
  record Due(OpenRequest request, SentRequest sent, int stage, Decision decision, List<Contact> contacts,
      LocalDate answerBy) {

    /** Whether none of them got the request. */
    boolean isToOthers() {
      return decision.action() == ReminderAction.REMIND_NEXT
          || contacts.stream().noneMatch(contact -> sent.addresses().contains(contact.email()));
    }
  }

  /** The first of these waits of an engagement about which something is to be done. */
  Optional<Due> first(String number, List<OpenRequest> requests, LocalDate today) {
    Engagement engagement = engagements.of(number);
    CountedDays days = calendar.of(engagement, today);
    if (!days.counts(today) || rows.existsOn(number, today)) {
      return Optional.empty();
    }
    return requests.stream().flatMap(request -> sentRequests.of(request).filter(not(sent -> isAnswered(request, sent)))
        .flatMap(sent -> due(engagement, request, sent, days, today)).stream()).findFirst();
  }

  /** Whatever came stops it, be it only words for people or something that the form did not take. */
  private boolean isAnswered(OpenRequest request, SentRequest sent) {
    return answers.of(request.number()).stream().anyMatch(answer -> answer.taskKey().equals(request.taskKey())
        && !answer.receivedAt().isBefore(sent.at()));
  }

  private Optional<Due> due(Engagement engagement, OpenRequest request, SentRequest sent, CountedDays days,
      LocalDate today) {
    List<Reminder> before = rows.about(request.taskId());
    List<Contact> again = addressees.again(engagement.municipalityKey(), sent, today);
    if (again.isEmpty() || before.stream().anyMatch(Reminder::isOpenCall)) {
      return Optional.empty();
    }
    Optional<Contact> next = addressees.next(engagement.municipalityKey(), sent, today);
    Decision decision = policy.decide(new Question(known.of(request.taskKey()).kind(),
        (int) before.stream().filter(one -> one.action().isMail()).count(),
        (int) before.stream().filter(Reminder::isCallMade).count(),
        days.between(lastContact(request, sent, before), today), days.between(today, request.dueOn()), next.isPresent()));
    List<Contact> contacts = switch (decision.action()) {
      case REMIND -> again;
      case REMIND_NEXT -> next.stream().toList();
      case CALL, NONE -> List.of();
    };
    boolean undone = decision.action() == ReminderAction.NONE || decision.action().isMail() && contacts.isEmpty();
    return undone ? Optional.empty() : Optional.of(new Due(request, sent, before.size() + 1, decision, contacts,
        answerBy(request, days, today)));
  }

  private static LocalDate lastContact(OpenRequest request, SentRequest sent, List<Reminder> before) {
    return Stream.concat(Stream.of(request.openedOn(), OfficeTime.dayOf(sent.at())), before.stream().map(one ->
        one.agreedOn() != null ? one.agreedOn() : one.isCallMade() ? OfficeTime.dayOf(one.settledAt()) : one.decidedOn()))
        .max(LocalDate::compareTo).orElseThrow();
  }

  private static LocalDate answerBy(OpenRequest request, CountedDays days, LocalDate today) {
    return days.between(today, request.dueOn()) < FEWEST_DAYS_TO_ANSWER ? days.after(today, DAYS_TO_ANSWER)
        : request.dueOn();
  }
}
