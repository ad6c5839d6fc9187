package de.transferlotse.handover;

import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.municipality.ContactEntry;
import de.transferlotse.municipality.ContactFunction;
import de.transferlotse.municipality.Contacts;
import de.transferlotse.municipality.Salutation;
import de.transferlotse.support.FirstContactScript;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;

/** Starts handovers and deputies as people do, and runs their steps at once, as the job executor would. */
public final class HandoverDesk {

  private final ApplicationContext application;
  private final FormDesk desk;

  public HandoverDesk(ApplicationContext application) {
    this.application = application;
    desk = application.getBean(FormDesk.class);
  }

  /** An engagement of the consultant's, with a contact that receives mails and its first task open. */
  public String engagement(String consultant, String municipalityKey) {
    bean(Contacts.class).record(new ContactEntry(municipalityKey, ContactFunction.EDUCATION_OFFICE, Salutation.OHNE,
        null, "bildungsbuero@kreis" + municipalityKey + ".example", null, true, LocalDate.of(2026, 1, 1), null));
    return bean(FirstContactScript.class).choose(consultant, municipalityKey);
  }

  /** Begins a process and gives its first task. */
  public Task begin(String user, String process) {
    String instance = desk.as(user, () -> bean(RuntimeService.class).startProcessInstanceByKey(process).getId());
    return task(instance);
  }

  public Task task(String instance) {
    return bean(TaskService.class).createTaskQuery().processInstanceId(instance).singleResult();
  }

  /** Hands over these engagements, without a mail. */
  public void handOver(String user, String consultant, String... numbers) {
    handOver(user, Map.of("engagements", List.of(numbers), "consultant", consultant, "tellMunicipality", false));
  }

  public void handOver(String user, Map<String, ?> typed) {
    Task task = begin(user, "hand-over-engagement");
    desk.complete(user, task.getId(), typed);
    runDue(task.getProcessInstanceId());
  }

  /** Arranges a deputy; returns the id of its process. */
  public String arrange(String user, String person, String deputy, LocalDate from, LocalDate to) {
    Task task = begin(user, "arrange-deputy");
    Map<String, Object> typed = new HashMap<>(Map.of("person", person, "deputy", deputy));
    typed.put("from", from.toString());
    typed.put("to", to.toString());
    desk.complete(user, task.getId(), typed);
    runDue(task.getProcessInstanceId());
    return task.getProcessInstanceId();
  }

  /** Runs what is due of a process, until nothing more is. */
  public void runDue(String instance) {
    ManagementService management = bean(ManagementService.class);
    List<Job> due;
    while (!(due = management.createJobQuery().processInstanceId(instance).executable().list()).isEmpty()) {
      management.executeJob(due.get(0).getId());
    }
  }

  private <T> T bean(Class<T> type) {
    return application.getBean(type);
  }
}
