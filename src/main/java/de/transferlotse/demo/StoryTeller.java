package de.transferlotse.demo;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.correspondence.Delivery;
import de.transferlotse.demo.process.StoryDesk;
import de.transferlotse.document.DocumentKind;
import de.transferlotse.document.Documents;
import de.transferlotse.document.NewDocument;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.platform.AdjustableClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Tells stories by doing what they say: moves the clock from step to step, lets the timers between them fire at their
 * time, fills in forms in the people's names, and delivers the mails of each step before time goes on.
 */
@Component
@Profile("demo | test")
class StoryTeller {

  private static final String BEGIN = "chooseMunicipality";
  private static final String UPLOADED = "@upload";
  private static final String THIS = "@number";

  private final AdjustableClock clock;
  private final StoryDesk desk;
  private final Engagements engagements;
  private final Documents documents;
  private final Delivery delivery;

  StoryTeller(AdjustableClock clock, StoryDesk desk, Engagements engagements, Documents documents, Delivery delivery) {
    this.clock = clock;
    this.desk = desk;
    this.engagements = engagements;
    this.documents = documents;
    this.delivery = delivery;
  }

  /** A step of one of the stories. */
  record Moment(Story story, Story.Step step) {

    Instant at() {
      return OfficeTime.instant(step.at());
    }
  }

  /** All stories at once, in the order of time; afterwards the clock stands where it stood after the last step. */
  void tell(List<Story> stories, Consumer<Moment> before) {
    List<Moment> moments = new ArrayList<>();
    stories.forEach(story -> story.steps().forEach(step -> moments.add(new Moment(story, step))));
    moments.sort(Comparator.comparing(Moment::at));
    moments.forEach(moment -> {
      before.accept(moment);
      tell(moment);
    });
  }

  /** One step, with everything that falls due before it. */
  void tell(Moment moment) {
    passTimeUntil(moment.at());
    try {
      work(moment.story(), moment.step());
    } catch (RuntimeException e) {
      throw new IllegalStateException("%s, %s, %s: %s".formatted(moment.story().title(), moment.step().at(),
          moment.step().task(), e.getMessage()), e);
    }
    desk.runDueJobs();
    delivery.deliverDue();
  }

  /** Lets each timer fire when it is due and its mails go out then. */
  void passTimeUntil(Instant end) {
    desk.nextTimerBefore(end).ifPresentOrElse(timer -> {
      clock.setTo(timer);
      desk.runDueJobs();
      delivery.deliverDue();
      passTimeUntil(end);
    }, () -> clock.setTo(end));
  }

  private void work(Story story, Story.Step step) {
    if (step.task().equals(BEGIN)) {
      desk.begin(step.by(), story.municipality());
      return;
    }
    String number = engagements.openOf(story.municipality()).orElseThrow().number();
    Map<String, Object> facts = new HashMap<>(step.facts());
    facts.replaceAll((field, value) -> THIS.equals(value) ? number : List.of(THIS).equals(value) ? List.of(number) : value);
    if (step.upload() != null) {
      UUID file = upload(number, step);
      facts.replaceAll((field, value) -> UPLOADED.equals(value) ? file.toString() : value);
    }
    if (step.start() != null) {
      desk.start(step.by(), step.start(), facts);
      return;
    }
    desk.complete(step.by(), number, "userTask_" + step.task(), facts, step.fill());
  }

  private UUID upload(String number, Story.Step step) {
    Story.Upload upload = step.upload();
    return documents.store(new NewDocument(number, DocumentKind.valueOf(upload.kind()), upload.title(),
        upload.title() + ".pdf", "application/pdf", ScannedPaper.of(upload.title(), upload.lines()), step.by()));
  }
}
