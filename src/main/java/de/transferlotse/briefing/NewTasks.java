package de.transferlotse.briefing;

import de.transferlotse.engagement.StaffMails;
import de.transferlotse.municipality.Office;
import de.transferlotse.municipality.Offices;
import de.transferlotse.platform.WebSettings;
import de.transferlotse.workforce.MailWishes;
import de.transferlotse.workforce.Staff;
import de.transferlotse.workforce.StaffMember;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells people of the tasks that came to them without their own doing: all of ten minutes in one mail. */
@Service
public class NewTasks {

  private static final Duration GATHERING = Duration.ofMinutes(10);
  /** What follows within this time upon somebody's own step in the same engagement is their own doing. */
  private static final Duration OWN_DOING = Duration.ofMinutes(5);
  private static final int MOST_LINES = 30;
  private static final int LONGEST_NAME = 50;

  private final NewTaskRows rows;
  private final EachAlone eachAlone;
  private final StaffMails mails;
  private final MailWishes wishes;
  private final Staff staff;
  private final Offices offices;
  private final WebSettings web;
  private final Clock clock;

  NewTasks(NewTaskRows rows, EachAlone eachAlone, StaffMails mails, MailWishes wishes, Staff staff, Offices offices,
      WebSettings web, Clock clock) {
    this.rows = rows;
    this.eachAlone = eachAlone;
    this.mails = mails;
    this.wishes = wishes;
    this.staff = staff;
    this.offices = offices;
    this.web = web;
    this.clock = clock;
  }

  /**
   * A line of the mail.
   *
   * @param due empty without a day
   * @param principal name of whom it is for, empty unless somebody stands in for them
   */
  record Line(String name, String place, String link, List<LocalDate> due, String principal) {}

  /**
   * Somebody got a task, not by a click of their own. Is part of the transaction in which they got it.
   *
   * @param rootInstance of the tree of processes to which the task belongs
   */
  @Transactional
  public void came(String task, String person, String rootInstance) {
    Instant now = clock.instant();
    rows.add(task, person, rootInstance, now, now.minus(OWN_DOING));
  }

  /** Writes to everybody whose first new task has waited long enough for others to join it. */
  public void announce() {
    eachAlone.run(rows.people(clock.instant().minus(GATHERING)), this::announce);
  }

  /** Nobody hears of what has come up until now, as it happened in a story. */
  @Transactional
  public void forget() {
    rows.clear();
  }

  private void announce(String person) {
    List<NewTaskLine> tasks = rows.take(person);
    if (!tasks.isEmpty() && wishes.of(person).newTasks()) {
      staff.find(person).ifPresent(member -> write(member, tasks));
    }
  }

  private void write(StaffMember person, List<NewTaskLine> tasks) {
    Office office = offices.ofOrFirst(person.officeId());
    mails.personally(person.id(), office).ifPresent(reader -> mails.queue(reader, "new-tasks",
        "Neue Aufgaben " + person.id() + " " + clock.instant(),
        Map.of("headline", headline(tasks), "count", tasks.size(), "lines",
            tasks.stream().limit(MOST_LINES).map(this::line).toList(), "more", Math.max(0, tasks.size() - MOST_LINES),
            // A deputy reads whose tasks these are.
            "owner", reader.name().equals(person.displayName()) ? "" : person.displayName(),
            "taskList", web.baseUrl() + WebSettings.TASK_LIST)));
  }

  private static String headline(List<NewTaskLine> tasks) {
    String first = tasks.get(0).name();
    return tasks.size() > 1 ? tasks.size() + " neue Aufgaben"
        : first.length() <= LONGEST_NAME ? "Neue Aufgabe: " + first : "Eine neue Aufgabe";
  }

  private Line line(NewTaskLine task) {
    String principal = task.principal() == null ? ""
        : staff.find(task.principal()).map(StaffMember::displayName).orElse("");
    return new Line(task.name(), task.place(), web.task(task.taskId()),
        task.due() == null ? List.of() : List.of(task.due()), principal);
  }
}
