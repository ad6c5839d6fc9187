package de.transferlotse.pause.process;

import de.transferlotse.engagement.EngagementEnded;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.LocalWorkingDays;
import de.transferlotse.engagement.process.EngagementTree;
import de.transferlotse.engine.FlowVariable;
import de.transferlotse.pause.EngagementPaused;
import de.transferlotse.pause.EngagementResumed;
import de.transferlotse.pause.Pause;
import de.transferlotse.pause.PausePlans;
import de.transferlotse.pause.Pauses;
import de.transferlotse.pause.Postponement;
import de.transferlotse.workforce.WithoutIdentity;
import java.time.Clock;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets an engagement rest and go on: its processes and the row of its pause, in one transaction. */
@Service
@Transactional
class EngagementRest {

  private static final String ENDED = "transfer.engagementEnded";

  private final EngagementTree tree;
  private final Engagements engagements;
  private final LocalWorkingDays workingDays;
  private final Pauses pauses;
  private final PausePlans plans;
  private final RuntimeService runtime;
  private final WithoutIdentity application;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  EngagementRest(EngagementTree tree, Engagements engagements, LocalWorkingDays workingDays, Pauses pauses,
      PausePlans plans, RuntimeService runtime, WithoutIdentity application, ApplicationEventPublisher events, Clock clock) {
    this.tree = tree;
    this.engagements = engagements;
    this.workingDays = workingDays;
    this.pauses = pauses;
    this.plans = plans;
    this.runtime = runtime;
    this.application = application;
    this.events = events;
    this.clock = clock;
  }

  /** Returns false, and the pause never begins, if the engagement has ended since it was planned. */
  boolean begin(String number) {
    if (!engagements.of(number).isOpen()) {
      plans.end(number);
      return false;
    }
    tree.note(number, FlowVariable.PAUSED, true);
    tree.suspend(number);
    plans.begin(number);
    events.publishEvent(new EngagementPaused(number));
    return true;
  }

  void end(String number) {
    Pause pause = pauses.open(number).orElseThrow();
    var later = new Postponement(number, pause.begunAt(), clock.instant(), workingDays);
    tree.postpone(number, later::day, later::timer);
    tree.activate(number);
    tree.note(number, FlowVariable.PAUSED, null);
    plans.end(number);
    events.publishEvent(new EngagementResumed(number));
  }

  /** What has ended cannot rest: its pause ends with it, without going on. */
  @EventListener
  void on(EngagementEnded ended) {
    if (pauses.open(ended.number()).isPresent()) {
      plans.end(ended.number());
      application.run(() -> runtime.createMessageCorrelation(ENDED)
          .processInstanceBusinessKey(ended.number()).correlateAll());
    }
  }
}
