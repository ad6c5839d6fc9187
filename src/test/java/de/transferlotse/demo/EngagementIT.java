package de.transferlotse.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.BrowserContext;
import de.transferlotse.answer.AnswerForm.Effect;
import de.transferlotse.calendar.GermanDates;
import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.correspondence.Delivery;
import de.transferlotse.demo.process.StoryDesk;
import de.transferlotse.document.Document;
import de.transferlotse.document.DocumentKind;
import de.transferlotse.document.Documents;
import de.transferlotse.engagement.EngagementState;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.support.CockpitPage;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import de.transferlotse.support.FormOnScreen;
import de.transferlotse.support.FormTyping;
import de.transferlotse.support.Screenshots;
import de.transferlotse.support.TasklistPage;
import de.transferlotse.support.UploadPage;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One engagement led by hand from its first request to its end, as a story of the demo tells it: people of the agency fill in
 * every task in the Tasklist, and a clerk who has nothing but the links in the mails that came, a narrow phone and a keyboard
 * answers whatever can be answered so.
 */
@EngineTest
class EngagementIT {

  private static final String MANAGER = "leitung";
  private static final String NUMBER = "TNO-2022-001";
  private static final String STORY = "ludwigslust-parchim";
  private static final String MUNICIPALITY = "bildungsbuero@kreis-lup.example";
  private static final String CONSULTANT = "beratung-schwerin@transferagentur-nordost.example";
  /** Come several times with the same form, which people of the agency type once; afterwards it is told to the engine. */
  private static final Set<String> REPEATED = Set.of("draftGoals", "consolidateRatings", "procureData",
      "checkPlausibility", "accompanyImplementation", "holdReflection");
  /** What is left to type where the Kommune's answer stands in the form already. */
  private static final Map<String, List<String>> LEFT = Map.of("recordCouncilDecision", List.of("Wie geht es weiter?"),
      "collectSignature", List.of());
  private static final List<String> ANSWERS = List.of(
      "userTask_holdFirstTalk NOTED Kim Beispiel, Bildungsbüro",
      "userTask_recordSelfAssessment DELIVERED Kim Beispiel, Bildungsbüro",
      "userTask_coordinateDraft DELIVERED Kim Beispiel, Bildungsbüro",
      "userTask_coordinateDraft DELIVERED Kim Beispiel, Bildungsbüro",
      "userTask_recordCouncilDecision CONFIRMED Kim Beispiel, Sitzungsdienst",
      "userTask_coordinateDraft DELIVERED Kim Beispiel, Bildungsbüro",
      "userTask_recordCouncilDecision CONFIRMED Kim Beispiel, Sitzungsdienst",
      "userTask_recordCouncilDecision CONFIRMED Kim Beispiel, Sitzungsdienst",
      "userTask_recordCouncilDecision CONFIRMED Kim Beispiel, Sitzungsdienst",
      "userTask_collectSignature CONFIRMED Kim Beispiel, Bildungsbüro",
      "userTask_holdReflection NOTED Kim Beispiel, Bildungsbüro",
      "userTask_holdReflection NOTED Kim Beispiel, Bildungsbüro",
      "userTask_holdReflection NOTED Kim Beispiel, Bildungsbüro",
      "userTask_repeatSelfAssessment DELIVERED Kim Beispiel, Bildungsbüro",
      "userTask_recordFeedback DELIVERED Kim Beispiel, Leitung des Fachdienstes Bildung, Kultur und Sport");

  @LocalServerPort private int port;
  @Autowired private ApplicationContext application;
  @Autowired private FirstContactScript script;
  @Autowired private StoryTeller teller;
  @Autowired private StoryDesk jobs;
  @Autowired private FormDesk desk;
  @Autowired private Delivery delivery;
  @Autowired private Documents documents;
  @Autowired private Engagements engagements;
  @Autowired private Clock clock;
  @Autowired private GreenMail mails;
  @Autowired private HistoryService history;
  @Autowired private RepositoryService repository;
  @Autowired private JdbcClient database;
  @TempDir private Path files;

  private final Map<String, TasklistPage> people = new HashMap<>();
  private AnsweringMunicipality municipality;
  private LinkedDocuments linked;
  private final Set<String> typed = new HashSet<>();
  private int count;

  @BeforeEach
  void begin() {
    municipality = new AnsweringMunicipality(application, MUNICIPALITY, files);
    linked = new LinkedDocuments(documents);
  }

  @AfterEach
  void close() {
    people.values().forEach(TasklistPage::close);
    municipality.close();
  }

  @Test
  void leadsLudwigslustParchimToTheSignedClosingNoteWithAClerkWhoOnlyUsesLinks() throws Exception {
    script.choose("beratung-kiel", "01057");
    Story story = new Stories(Stories.WRITTEN_FOR).read(STORY);
    SameAsTold told = new SameAsTold(application, STORY);
    int last = story.steps().size() - 1;
    for (Story.Step step : story.steps().subList(0, last)) {
      tell(story, step, told);
    }
    BrowserContext manager = person(MANAGER, Instant.now(clock)).page().context();
    CockpitPage cockpit = CockpitPage.mainProcess(manager, MANAGER).searchNumber(NUMBER);
    assertThat(cockpit.rows()).hasCount(1);
    assertThat(cockpit.rows()).containsText(NUMBER);
    tell(story, story.steps().get(last), told);
    cockpit.page().reload();
    assertThat(cockpit.page().getByText(NUMBER).first()).isVisible();
    assertThat(cockpit.rows()).hasCount(0);

    assertThat(engagements.of(NUMBER).state()).isEqualTo(EngagementState.CLOSED);
    told.compare("Abgeschlossen");
    told.compareMails(MUNICIPALITY);
    assertThat(documents.listFor(NUMBER)).filteredOn(one -> !linked.opened().contains(one.id()))
        .extracting(Document::title).as("made by the last step").containsExactly("Abschlussvermerk (abgezeichnet)");
    assertThat(finishedTasks().keySet()).containsExactlyInAnyOrderElementsOf(modelledTasks());
    assertAllMailsReachedTheRightAddress();
    assertAllThatCouldBeAnsweredByALinkWas();
    municipality.usesEachLinkAgain();
  }

  private void tell(Story story, Story.Step step, SameAsTold told) throws Exception {
    if (step.station() != null) {
      told.compare(step.station());
    }
    Optional<Effect> answer = municipality.effect(step);
    if (answer.isPresent()) {
      teller.passTimeUntil(OfficeTime.instant(municipality.answersAt(step)));
      municipality.answer(step);
      goOn();
    }
    if (!answer.equals(Optional.of(Effect.COMPLETES))) {
      Instant at = OfficeTime.instant(step.at());
      teller.passTimeUntil(at);
      if (!typed.add(step.task()) && REPEATED.contains(step.task())) {
        teller.tell(new StoryTeller.Moment(story, step));
      } else {
        work(story, step, at);
        goOn();
      }
    }
  }

  private void goOn() {
    jobs.runDueJobs();
    delivery.deliverDue();
  }

  private void work(Story story, Story.Step step, Instant at) throws Exception {
    TasklistPage person = person(step.by(), at);
    if (step.task().equals("chooseMunicipality")) {
      person.startEngagement();
      person.open("Kommune auswählen").choose("Kommune", story.title())
          .pick("Was möchten Sie tun?", "Neue Begleitung beginnen");
    } else {
      fillIn(person, step);
    }
    Screenshots.takeWhole(person.page(), "engagement/%02d-%s".formatted(++count, step.task()));
    person.complete();
  }

  private TasklistPage person(String user, Instant now) {
    TasklistPage person = people.computeIfAbsent(user, one -> TasklistPage.signIn(port, one, now));
    person.page().context().clock().setSystemTime(Date.from(now));
    return person;
  }

  private void fillIn(TasklistPage person, Story.Step step) throws Exception {
    Task task = desk.task(step.by(), NUMBER, "userTask_" + step.task());
    FormOnScreen form = person.openTask(task.getId(), task.getName());
    boolean answered = municipality.effect(step).equals(Optional.of(Effect.NEEDS_CONFIRMATION));
    if (step.upload() != null && !answered) {
      UploadPage.openFrom(form).upload(DocumentKind.valueOf(step.upload().kind()).label(), step.upload().title(),
          ScannedPaper.of(step.upload().title(), step.upload().lines()));
      form = person.leaveTask().openTask(task.getId(), task.getName());
    }
    assertThat(form.root()).not().containsText("⚠");
    linked.open(step.by(), form);
    FormTyping typing = new FormTyping(form, desk.open(step.by(), task.getId()).view());
    if (answered) {
      assertThat(form.root()).containsText("Von der Kommune gesendet: %s, %s, ".formatted(
          GermanDates.moment(OfficeTime.instant(step.at())), AnsweringMunicipality.NAME));
      assertThat(typing.typeMissing(task.getTaskDefinitionKey(), facts(step))).isEqualTo(LEFT.get(step.task()));
    } else {
      typing.type(task.getTaskDefinitionKey(), facts(step));
    }
  }

  private Map<String, Object> facts(Story.Step step) {
    Map<String, Object> facts = new HashMap<>(step.facts());
    facts.replaceAll((field, value) -> "@upload".equals(value)
        ? documents.latest(NUMBER, DocumentKind.valueOf(step.upload().kind())).orElseThrow().id().toString() : value);
    return facts;
  }

  private void assertAllMailsReachedTheRightAddress() throws MessagingException {
    MimeMessage[] received = mails.getReceivedMessages();
    assertThat(mailRows("state = 'sent'")).isEqualTo(mailRows("true")).isEqualTo(received.length);
    assertThat(mailRows("template = 'closing-letter'")).isOne();
    for (MimeMessage mail : received) {
      boolean told = mail.getSubject().equals("Landkreis Ludwigslust-Parchim hat geantwortet");
      assertThat(mail.getSubject()).matches(subject -> told || subject.contains(NUMBER));
      assertThat(mail.getAllRecipients()).containsExactly(new InternetAddress(told ? CONSULTANT : MUNICIPALITY));
    }
    assertThat(mailRows("template = 'answer-received'")).as("each time somebody answered").isEqualTo(ANSWERS.size());
  }

  /** Name and function are kept with each answer, and no task that a mail asks about by a link was done without one. */
  private void assertAllThatCouldBeAnsweredByALinkWas() {
    List<String> answers = database.sql("""
        select task_key || ' ' || state || ' ' || person_name || ', ' || person_function from answer
        where request is not null order by position""").query(String.class).list();
    assertThat(answers).containsExactlyElementsOf(ANSWERS);
    Map<String, Long> answered = ANSWERS.stream().collect(groupingBy(answer -> answer.split(" ")[0], counting()));
    assertThat(answered.keySet()).isEqualTo(municipality.tasks());
    assertThat(finishedTasks()).containsAllEntriesOf(answered);
    assertThat(database.sql("select count(*) from answer").query(Long.class).single()).isEqualTo(answers.size());
  }

  private long mailRows(String condition) {
    return database.sql("select count(*) from mail where " + condition).query(Long.class).single();
  }

  /** How often each kind of task was finished. */
  private Map<String, Long> finishedTasks() {
    return history.createHistoricTaskInstanceQuery().finished().list().stream()
        .collect(groupingBy(HistoricTaskInstance::getTaskDefinitionKey, counting()));
  }

  /** Those of the main process and of what it calls. */
  private Set<String> modelledTasks() {
    BpmnModelInstance main = model("transfer-engagement");
    return Stream.concat(Stream.of(main), main.getModelElementsByType(CallActivity.class).stream()
            .map(CallActivity::getCalledElement).map(this::model))
        .flatMap(model -> model.getModelElementsByType(UserTask.class).stream()).map(UserTask::getId)
        .collect(Collectors.toSet());
  }

  private BpmnModelInstance model(String process) {
    return repository.getBpmnModelInstance(repository.createProcessDefinitionQuery().processDefinitionKey(process)
        .latestVersion().singleResult().getId());
  }
}
