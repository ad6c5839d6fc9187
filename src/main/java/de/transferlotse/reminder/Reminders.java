package de.transferlotse.reminder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import de.transferlotse.answer.AnswerArrived;
import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.input.Rejection;
import de.transferlotse.municipality.Contact;
import de.transferlotse.pause.EngagementPaused;
import de.transferlotse.reminder.DueReminders.Due;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds Kommunen of what we wait for: each step about a wait once, and at most one a day in an engagement. */
@Service
@Transactional
public class Reminders {

  private final OpenRequests requests;
  private final DueReminders due;
  private final ReminderRows rows;
  private final Engagements engagements;
  private final Calls calls;
  private final Clock clock;

  Reminders(OpenRequests requests, DueReminders due, ReminderRows rows, Engagements engagements, Calls calls,
      Clock clock) {
    this.requests = requests;
    this.due = due;
    this.rows = rows;
    this.engagements = engagements;
    this.calls = calls;
    this.clock = clock;
  }

  /** The numbers of the engagements in which something is due today. */
  @Transactional(readOnly = true)
  public List<String> dueNumbers() {
    return requests.all().stream().collect(groupingBy(OpenRequest::number, TreeMap::new, toList()))
        .entrySet().stream().filter(one -> due.first(one.getKey(), one.getValue(), today()).isPresent())
        .map(Map.Entry::getKey).toList();
  }

  /**
   * Decides by the rule what is done in an engagement today, and notes it.
   *
   * @param processInstance that does it
   * @return {@code NONE} if meanwhile there is nothing to do, or somebody else does it
   */
  public ReminderAction decide(String number, String processInstance) {
    engagements.lock(number);
    return due.first(number, requests.held(number), today())
        .filter(one -> rows.insert(row(one, processInstance), one.contacts().stream().map(Contact::id).toList()))
        .map(one -> one.decision().action()).orElse(ReminderAction.NONE);
  }

  private Reminder row(Due one, String processInstance) {
    return new Reminder(UUID.randomUUID(), one.request().number(), one.request().taskId(), one.request().taskKey(),
        one.stage(), one.decision().action(), one.decision().reason(), one.sent().subject(),
        OfficeTime.dayOf(one.sent().at()), String.join(", ", one.sent().functions()), one.isToOthers(),
        one.request().dueOn(), one.answerBy(), today(), processInstance, null, null, null);
  }

  /** What the mail that is written next in an engagement is about: the latest that was decided. */
  @Transactional(readOnly = true)
  public Reminder latestMail(String number) {
    return rows.of(number).stream().filter(one -> one.action().isMail()).reduce((one, later) -> later).orElseThrow();
  }

  /** Ids of the contacts to whom it goes. */
  @Transactional(readOnly = true)
  public List<UUID> contacts(Reminder reminder) {
    return rows.contacts(reminder.id());
  }

  /** What this process instance does. */
  @Transactional(readOnly = true)
  public Reminder doneBy(String processInstance) {
    return rows.doneBy(processInstance).orElseThrow();
  }

  /** All of an engagement, the first first. */
  @Transactional(readOnly = true)
  public List<Reminder> of(String number) {
    return rows.of(number);
  }

  /**
   * Somebody has called.
   *
   * @param agreedOn until when an answer was promised, {@code null} if it was not
   */
  public void called(Reminder call, boolean reached, LocalDate agreedOn) {
    if (agreedOn != null && !reached) {
      throw Rejection.invalid("Einen Tag können Sie nur vereinbaren, wenn Sie jemanden erreicht haben.");
    }
    if (agreedOn != null && agreedOn.isBefore(today())) {
      throw Rejection.invalid("Der vereinbarte Tag liegt in der Vergangenheit; bitte wählen Sie einen künftigen Tag.");
    }
    rows.settle(call.id(), reached ? CallResult.REACHED : CallResult.NOT_REACHED, agreedOn, clock.instant());
  }

  /** What we waited for is there, or nobody waits for it any more. */
  public void requestEnded(String number, String taskKey) {
    withdraw(number, taskKey);
  }

  @EventListener
  void on(AnswerArrived answer) {
    withdraw(answer.number(), answer.taskKey());
  }

  /** While an engagement rests nobody is called; afterwards the rule is asked anew. */
  @EventListener
  void on(EngagementPaused paused) {
    withdraw(paused.number(), null);
  }

  private void withdraw(String number, String taskKey) {
    rows.withdrawCalls(number, taskKey, clock.instant()).forEach(calls::withdraw);
  }

  private LocalDate today() {
    return OfficeTime.dayOf(clock.instant());
  }
}
