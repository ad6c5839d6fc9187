package de.transferlotse.demo;

import de.transferlotse.briefing.NewTasks;
import de.transferlotse.correspondence.ReleaseSwitch;
import de.transferlotse.demo.process.JobPause;
import de.transferlotse.platform.AdjustableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills a fresh demo before anybody can call: no request, delivery round or job executor meets the moving clock. */
@Component
@Profile("demo")
class DemoData implements SmartLifecycle {

  /** Before the web server and everything that works in the background. */
  private static final int EARLY = SmartLifecycle.DEFAULT_PHASE - 10_000;
  private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

  private final StoryTeller teller;
  private final SeedingMark mark;
  private final AdjustableClock clock;
  private final JobPause jobs;
  private final ReleaseSwitch releases;
  private final NewTasks newTasks;
  private boolean running;

  DemoData(StoryTeller teller, SeedingMark mark, AdjustableClock clock, JobPause jobs, ReleaseSwitch releases,
      NewTasks newTasks) {
    this.teller = teller;
    this.mark = mark;
    this.clock = clock;
    this.jobs = jobs;
    this.releases = releases;
    this.newTasks = newTasks;
  }

  @Override
  public void start() {
    running = true;
    if (mark.begin()) {
      jobs.during(this::tell);
      newTasks.forget();
      mark.done();
    }
  }

  private void tell() {
    long begin = System.nanoTime();
    Instant now = clock.instant();
    Stories shelf = new Stories(LocalDate.now(clock));
    List<Story> stories = Stories.ALL.stream().map(shelf::read).toList();
    Set<Story> begun = new HashSet<>();
    // In the stories everybody released their mails at once.
    boolean releasing = releases.turn(false);
    try {
      teller.tell(stories, moment -> {
        if (begun.add(moment.story())) {
          LOG.info("Demo-Daten entstehen: {} von {}, {}", begun.size(), stories.size(), moment.story().title());
        }
      });
      teller.passTimeUntil(now);
    } finally {
      clock.reset();
      releases.turn(releasing);
    }
    LOG.info("Demo-Daten sind da: {} Begleitungen in {} Sekunden",
        stories.size(), Duration.ofNanos(System.nanoTime() - begin).toSeconds());
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return EARLY;
  }
}
