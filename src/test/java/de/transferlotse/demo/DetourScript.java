package de.transferlotse.demo;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.answer.Answers;
import de.transferlotse.answer.NewAnswer;
import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.correspondence.Delivery;
import de.transferlotse.demo.process.StoryDesk;
import de.transferlotse.ending.EarlyEndDesk;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.handover.HandoverDesk;
import de.transferlotse.municipality.ContactFunction;
import de.transferlotse.municipality.Contacts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;

/**
 * What people do in the proof of the detours. Ordinary work is that of a story of the demo, on other days, by the people of
 * an office; what interrupts it is done as its own tests do it. After each act the mails go out, unless it says otherwise.
 */
final class DetourScript {

  private static final String STORY = "ludwigslust-parchim";

  private final ApplicationContext application;
  private final StoryTeller teller;
  private final StoryDesk desk;
  private final String municipality;

  DetourScript(ApplicationContext application) {
    this.application = application;
    teller = bean(StoryTeller.class);
    desk = bean(StoryDesk.class);
    municipality = new Stories(Stories.WRITTEN_FOR).read(STORY).municipality();
  }

  String number() {
    return bean(Engagements.class).openOf(municipality).orElseThrow().number();
  }

  /**
   * The steps of the story from one to another.
   *
   * @param day on which the first of them happens; the others follow as in the story
   * @param office whose people do them
   * @param from such as {@code draftGoals 2}, the second time that the story comes to this task
   * @param changed fields with other values, wherever the forms have them
   */
  void work(String day, String office, String from, String to, Map<String, ?> changed) {
    Retelling.of(STORY, from, LocalDate.parse(day)).upTo(to).forEach(moment ->
        teller.tell(Retelling.by(office, moment, changed)));
  }

  void work(String day, String office, String from, String to) {
    work(day, office, from, to, Map.of());
  }

  void work(String day, String office, String step) {
    work(day, office, step, step, Map.of());
  }

  /** One step, after which the mail server does not answer: what was written waits until something else is done. */
  void workWithoutMail(String day, String office, String step) {
    var told = Retelling.of(STORY, step, LocalDate.parse(day)).upTo(step).get(0);
    Story.Step done = Retelling.by(office, told, Map.of()).step();
    teller.passTimeUntil(told.at());
    desk.complete(done.by(), number(), "userTask_" + done.task(), done.facts(), done.fill());
  }

  /** A task that the story does not have in this way; the rows of lists are laid over those that the form shows. */
  void complete(String time, String person, String task, Map<String, Object> facts) {
    come(time);
    desk.complete(person, number(), "userTask_" + task, facts, true);
    letThingsHappen();
  }

  /** Somebody has the form of a task open while the engagement rests. */
  void isRefusedAtRest(String person, String task, Map<String, ?> facts) {
    String id = bean(TaskService.class).createTaskQuery().taskDefinitionKey("userTask_" + task).singleResult().getId();
    assertThatThrownBy(() -> bean(FormDesk.class).complete(person, id, facts))
        .isInstanceOf(SuspendedEntityInteractionException.class);
  }

  void pause(String time, String person, String until, String reason) {
    come(time);
    desk.start(person, "plan-pause",
        Map.of("engagements", List.of(number()), "reason", reason, "until", until, "discard", false));
    letThingsHappen();
  }

  void answer(String time, String task, Map<String, ?> facts) {
    come(time);
    bean(Answers.class).receive(new NewAnswer(number(), "userTask_" + task, "link-1", facts,
        ContactFunction.EDUCATION_OFFICE, null, bean(Clock.class).instant()));
    letThingsHappen();
  }

  void handOver(String time, String person, String to, String note) {
    come(time);
    new HandoverDesk(application).handOver(person, Map.of("engagements", List.of(number()), "consultant", to,
        "note", note, "tellMunicipality", true));
    letThingsHappen();
  }

  void arrangeDeputy(String time, String person, String deputy, String from, String to) {
    come(time);
    new HandoverDesk(application).arrange(person, person, deputy, LocalDate.parse(from), LocalDate.parse(to));
    letThingsHappen();
  }

  /** The only contact of the Kommune leaves; what still waits for it is held back with that. */
  void recordContactChange(String time, String person, String lastDay, Map<String, ?> successor) {
    come(time);
    var typed = new HashMap<String, Object>(successor);
    typed.put("former", bean(Contacts.class).recipients(municipality, LocalDate.parse(lastDay)).get(0).id().toString());
    typed.put("lastDay", lastDay);
    typed.put("successor", "known");
    Task task = new HandoverDesk(application).begin(person, "record-contact-change");
    bean(FormDesk.class).complete(person, task.getId(), typed);
    letThingsHappen();
  }

  /** Everything that is open goes to the successor. */
  void settleOpenMatters(String time, String person) {
    come(time);
    String task = bean(FormDesk.class).task(person, number(), "userTask_settleOpenMatters").getId();
    var view = bean(FormDesk.class).open(person, task).view();
    complete(time, person, "settleOpenMatters", Map.of("mails", view.path("mails").findValuesAsText("value"),
        "waits", view.path("waits").findValuesAsText("value")));
  }

  void proposeEarlyEnd(String time, String person, String reason, String explanation) {
    come(time);
    new EarlyEndDesk(application).propose(person, number(), Map.of("reason", reason, "explanation", explanation));
    letThingsHappen();
  }

  /** Time passes until then, with everything that happens by itself. */
  void come(String time) {
    teller.passTimeUntil(OfficeTime.instant(LocalDateTime.parse(time)));
  }

  void letThingsHappen() {
    desk.runDueJobs();
    bean(Delivery.class).deliverDue();
  }

  private <T> T bean(Class<T> type) {
    return application.getBean(type);
  }
}
