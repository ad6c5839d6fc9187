package de.transferlotse.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.BrowserContext;
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
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One engagement led by hand through every task of the Tasklist: a browser types what a story of the demo says. */
@EngineTest
class EngagementIT {

  private static final String MANAGER = "leitung";
  private static final String NUMBER = "TNO-2022-001";

  @LocalServerPort private int port;
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

  private final Map<String, TasklistPage> people = new HashMap<>();
  private LinkedDocuments linked;
  private int count;

  @BeforeEach
  void begin() {
    linked = new LinkedDocuments(documents);
  }

  @AfterEach
  void close() {
    people.values().forEach(TasklistPage::close);
  }

  @Test
  void leadsLudwigslustParchimFromTheStartToTheSignedClosingNote() throws Exception {
    script.choose("beratung-kiel", "01057");
    Story story = new Stories(Stories.WRITTEN_FOR).read("ludwigslust-parchim");
    int last = story.steps().size() - 1;
    for (Story.Step step : story.steps().subList(0, last)) {
      tell(story, step);
    }
    BrowserContext manager = person(MANAGER, Instant.now(clock)).page().context();
    CockpitPage cockpit = CockpitPage.mainProcess(manager, MANAGER).searchNumber(NUMBER);
    assertThat(cockpit.rows()).hasCount(1);
    assertThat(cockpit.rows()).containsText(NUMBER);
    tell(story, story.steps().get(last));
    cockpit.page().reload();
    assertThat(cockpit.page().getByText(NUMBER).first()).isVisible();
    assertThat(cockpit.rows()).hasCount(0);

    assertThat(engagements.of(NUMBER).state()).isEqualTo(EngagementState.CLOSED);
    assertThat(documents.listFor(NUMBER)).filteredOn(one -> !linked.opened().contains(one.id()))
        .extracting(Document::title).as("made by the last step").containsExactly("Abschlussvermerk (abgezeichnet)");
    assertThat(mailRows("state = 'sent'")).isEqualTo(mailRows("true")).isEqualTo(mails.getReceivedMessages().length);
    assertThat(mailRows("template = 'closing-letter'")).isOne();
    for (MimeMessage mail : mails.getReceivedMessages()) {
      assertThat(mail.getSubject()).contains(NUMBER);
      assertThat(mail.getAllRecipients()).containsExactly(new InternetAddress("bildungsbuero@kreis-lup.example"));
    }
    assertThat(finishedTasks()).containsExactlyInAnyOrderElementsOf(modelledTasks());
  }

  private void tell(Story story, Story.Step step) throws Exception {
    var moment = new StoryTeller.Moment(story, step);
    teller.passTimeUntil(moment.at());
    count++;
    work(story, step, moment.at());
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
    Screenshots.takeWhole(person.page(), "engagement/%02d-%s".formatted(count, step.task()));
    person.complete();
  }

  private TasklistPage person(String user, Instant now) {
    TasklistPage person = people.computeIfAbsent(user, one -> TasklistPage.signIn(port, one, now));
    person.page().context().clock().setSystemTime(Date.from(now));
    return person;
  }

  private void fillIn(TasklistPage person, Story.Step step) throws Exception {
    Task task = desk.task(step.by(), NUMBER, "userTask_" + step.task());
    FormOnScreen form = person.filter("Überfällig").filter("Meine Aufgaben").openTask(task.getId(), task.getName());
    Map<String, Object> facts = new HashMap<>(step.facts());
    if (step.upload() != null) {
      DocumentKind kind = DocumentKind.valueOf(step.upload().kind());
      UploadPage.openFrom(form).upload(kind.label(), step.upload().title(),
          ScannedPaper.of(step.upload().title(), step.upload().lines()));
      form = person.leaveTask().openTask(task.getId(), task.getName());
      String id = documents.latest(NUMBER, kind).map(Document::id).orElseThrow().toString();
      facts.replaceAll((field, value) -> "@upload".equals(value) ? id : value);
    }
    assertThat(form.root()).not().containsText("⚠");
    linked.open(form);
    new FormTyping(form, desk.open(step.by(), task.getId()).view()).type(task.getTaskDefinitionKey(), facts);
  }

  private long mailRows(String condition) {
    return database.sql("select count(*) from mail where " + condition).query(Long.class).single();
  }

  private Set<String> finishedTasks() {
    return history.createHistoricTaskInstanceQuery().finished().list().stream()
        .map(HistoricTaskInstance::getTaskDefinitionKey).collect(Collectors.toSet());
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
