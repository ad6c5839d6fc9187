package de.transferlotse.record;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.EngagementRights;
import de.transferlotse.engine.form.TaskWork;
import de.transferlotse.input.Rejection;
import de.transferlotse.municipality.Contact;
import de.transferlotse.municipality.Contacts;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.record.process.OpenTask;
import de.transferlotse.record.process.OpenTasks;
import de.transferlotse.record.process.TaskEngagement;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What a person wants to know of an engagement while they work on one of its tasks; the Tasklist shows the same beside
 * the form, in its tab „Begleitung“.
 */
@Controller
class TaskEngagementPage {

  private static final int LATEST = 5;

  private final TaskEngagement tasks;
  private final TaskWork work;
  private final EngagementRights rights;
  private final EngagementRecord engagementRecord;
  private final Municipalities municipalities;
  private final Contacts contacts;
  private final OpenTasks openTasks;
  private final Correspondence correspondence;
  private final Clock clock;

  TaskEngagementPage(TaskEngagement tasks, TaskWork work, EngagementRights rights, EngagementRecord engagementRecord,
      Municipalities municipalities, Contacts contacts, OpenTasks openTasks, Correspondence correspondence, Clock clock) {
    this.tasks = tasks;
    this.work = work;
    this.rights = rights;
    this.engagementRecord = engagementRecord;
    this.municipalities = municipalities;
    this.contacts = contacts;
    this.openTasks = openTasks;
    this.correspondence = correspondence;
    this.clock = clock;
  }

  /** A contact with the digits that a phone dials, {@code null} without a number. */
  record Call(Contact contact, String dial) {}

  /** Somebody or something that is waited for. */
  record Wait(OpenTask task, LocalDate due, boolean overdue, boolean own) {}

  @GetMapping("/pages/tasks/{task}/engagement")
  String show(@PathVariable String task, Principal user, Model model) {
    String number = tasks.numberOf(task).filter(found -> !found.isEmpty() || work.may(task))
        .orElseThrow(TaskEngagementPage::unknown);
    if (number.isEmpty()) {
      return "pages/task-without-engagement";
    }
    Engagement engagement = rights.readable(number, user.getName());
    LocalDate today = OfficeTime.dayOf(clock.instant());
    model.addAllAttributes(engagementRecord.headOf(engagement));
    model.addAttribute("documents", engagementRecord.anchorOf(DocumentSection.class));
    model.addAttribute("contacts", contacts.of(engagement.municipalityKey(), today).stream()
        .map(contact -> new Call(contact, contact.phone() == null ? null : ContactSection.dial(contact.phone()))).toList());
    model.addAttribute("waits", waits(number, task, today));
    model.addAttribute("exchanges", correspondence.latest(engagement, LATEST));
    model.addAttribute("zone", OfficeTime.ZONE);
    return "pages/task-engagement";
  }

  /** Each leads to its task, but for the one that is open already. */
  private List<Wait> waits(String number, String open, LocalDate today) {
    return openTasks.of(List.of(number)).stream().filter(task -> task.awaits() != null && !task.rests()).map(task -> {
      LocalDate due = task.due() == null ? null : OfficeTime.dayOf(task.due());
      return new Wait(task, due, due != null && due.isBefore(today), !task.id().equals(open) && openTasks.mayWork(task));
    }).toList();
  }

  private static Rejection unknown() {
    return Rejection.unknown("Diese Aufgabe gibt es nicht mehr, oder Sie haben keinen Zugriff darauf.");
  }
}
