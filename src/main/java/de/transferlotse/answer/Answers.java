package de.transferlotse.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.transferlotse.engagement.EngagementEnded;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.input.Rejection;
import de.transferlotse.municipality.ContactFunction;
import de.transferlotse.pause.EngagementResumed;
import de.transferlotse.pause.Pauses;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accepts answers whenever they come, and hands each over once to the task that waits for it. */
@Service
@Transactional
public class Answers {

  private static final String LATE = "Als die Antwort kam, war die Aufgabe schon erledigt.";
  private static final int MOST_CHARACTERS = 200_000;

  private final AnswerRows rows;
  private final Engagements engagements;
  private final Pauses pauses;
  private final Waits waits;
  private final ObjectMapper json;
  private final ApplicationEventPublisher events;

  Answers(AnswerRows rows, Engagements engagements, Pauses pauses, Waits waits, ObjectMapper json,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.engagements = engagements;
    this.pauses = pauses;
    this.waits = waits;
    this.json = json;
    this.events = events;
  }

  /**
   * Accepts an answer. It is handed over at once if its task is open, else when that is reached, or when the engagement
   * goes on after a pause. One that comes too late is kept for people to read. What the form of the task refuses then is
   * kept too, with the reason.
   *
   * @return false if this answer had been accepted before; then nothing happens
   * @throws Rejection (invalid) if nobody waits for such an answer in any engagement, or it is unreasonably long
   */
  public boolean receive(NewAnswer answer) {
    requireWait(answer.taskKey());
    rows.holdWaits(answer.number());
    boolean open = engagements.of(answer.number()).isOpen();
    Waits.Stand stand = waits.of(answer.number(), answer.taskKey());
    if (!rows.insert(answer, facts(answer), null, AnswerState.KEPT)) {
      return false;
    }
    arrived(answer);
    // A link whose request is open was sent after the task had been done before: then it is about to begin again.
    if (!open || stand == Waits.Stand.DONE && answer.reply() == null) {
      rows.settleKept(answer.number(), answer.taskKey(), LATE);
    } else if (stand == Waits.Stand.OPEN && !pauses.isPaused(answer.number())) {
      waits.deliver(answer.number());
    }
    return true;
  }

  /** Keeps an answer in words, for people to read; nothing happens by itself. */
  public void note(String number, String taskKey, String text, ContactFunction by, String user, Instant at) {
    requireWait(taskKey);
    note(new NewAnswer(engagements.of(number).number(), taskKey, UUID.randomUUID().toString(), Map.of(), by, user, at), text);
  }

  /** The same about any task, with who sent it by a link; false if this answer had been accepted before. */
  public boolean note(NewAnswer answer, String text) {
    return rows.insert(answer, null, text, AnswerState.NOTED) && arrived(answer);
  }

  /** Keeps an answer for the form of any task, until a person has looked at it; false if it had been accepted before. */
  public boolean propose(NewAnswer answer) {
    return rows.insert(answer, facts(answer), null, AnswerState.PROPOSED) && arrived(answer);
  }

  /** What waits for a person in the form of this task; the latest if there are several. */
  @Transactional(readOnly = true)
  public Optional<Answer> proposed(String number, String taskKey) {
    return rows.proposed(number, taskKey);
  }

  /** A person has looked at what was proposed with this value in one of its facts, and did what it is for. */
  public void confirm(String number, String taskKey, String fact, String value) {
    rows.confirm(number, taskKey, fact, value);
  }

  /** The answer that came to a request, by whichever link. */
  @Transactional(readOnly = true)
  public Optional<Answer> toRequest(UUID request) {
    return rows.toRequest(request);
  }

  /** What was said at any time by one link, the newest first; their occasions begin with its own. */
  @Transactional(readOnly = true)
  public List<Answer> by(UUID request, String link) {
    return rows.by(request, link);
  }

  /** All answers of an engagement, the newest first. */
  @Transactional(readOnly = true)
  public List<Answer> of(String number) {
    return latest(number, Integer.MAX_VALUE);
  }

  /** The latest answers of an engagement, the newest first. */
  @Transactional(readOnly = true)
  public List<Answer> latest(String number, int most) {
    return rows.latest(number, most);
  }

  /** Answers that are not handed over yet, the first first. */
  @Transactional(readOnly = true)
  public List<Answer> kept(String number) {
    return rows.kept(number);
  }

  /** The kept answer, which nobody else takes until this transaction ends; empty if somebody does or did. */
  public Optional<Answer> take(UUID id) {
    return rows.take(id);
  }

  public void delivered(UUID id) {
    rows.settle(id, AnswerState.DELIVERED, null);
  }

  /** The form of its task refused the answer. */
  public void unfit(Answer answer, String reason) {
    if (rows.settle(answer.id(), AnswerState.SURPLUS, reason)) {
      events.publishEvent(new AnswerUnfit(answer.id(), answer.number(), answer.taskKey()));
    }
  }

  /** The task was completed before the answer could be handed over. */
  public void late(UUID id) {
    rows.settle(id, AnswerState.SURPLUS, LATE);
  }

  /** A wait has begun; an answer may have come before. */
  public void reached(String number, String taskKey) {
    rows.awaitAnswers(number);
    if (rows.isKept(number, taskKey)) {
      waits.deliver(number);
    }
  }

  /** A wait has ended: what else was answered is surplus. */
  public void done(String number, String taskKey) {
    rows.settleDone(number, taskKey, "Die Aufgabe wurde inzwischen mit anderen Angaben erledigt.");
    events.publishEvent(new WaitDone(number, taskKey));
  }

  @EventListener
  void on(EngagementResumed resumed) {
    rows.awaitAnswers(resumed.number());
    if (!rows.kept(resumed.number()).isEmpty()) {
      waits.deliver(resumed.number());
    }
  }

  @EventListener
  void on(EngagementEnded ended) {
    rows.settleKept(ended.number(), null, "Die Begleitung ist beendet.");
  }

  private boolean arrived(NewAnswer answer) {
    events.publishEvent(new AnswerArrived(answer.number(), answer.taskKey()));
    return true;
  }

  private void requireWait(String taskKey) {
    if (!waits.exists(taskKey)) {
      throw Rejection.invalid("Auf diese Antwort wartet keine Aufgabe.");
    }
  }

  private String facts(NewAnswer answer) {
    try {
      String text = json.writeValueAsString(answer.facts());
      if (text.length() > MOST_CHARACTERS) {
        throw Rejection.invalid("Die Antwort ist zu lang.");
      }
      return text;
    } catch (JsonProcessingException e) {
      throw Rejection.invalid("Die Antwort ist unvollständig angekommen.");
    }
  }
}
