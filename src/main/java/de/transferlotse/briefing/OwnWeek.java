package de.transferlotse.briefing;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.engagement.EngagementRights;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.escalation.TaskModels;
import de.transferlotse.platform.WebSettings;
import de.transferlotse.workforce.Deputies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a person has to do in a week, and what their engagements wait for. */
@Component
class OwnWeek {

  private static final int MOST_LINES = 30;

  private final DigestRows rows;
  private final Deputies deputies;
  private final Engagements engagements;
  private final EngagementRights rights;
  private final TaskModels models;
  private final WebSettings web;

  OwnWeek(DigestRows rows, Deputies deputies, Engagements engagements, EngagementRights rights, TaskModels models,
      WebSettings web) {
    this.rows = rows;
    this.deputies = deputies;
    this.engagements = engagements;
    this.rights = rights;
    this.models = models;
    this.web = web;
  }

  /** @param remark when it is or was due, empty without a day */
  record Line(String name, String place, String link, String remark) {}

  /**
   * Tasks that are alike.
   *
   * @param word how the subject counts them
   * @param more how many there are beside the lines
   */
  record Section(String title, String word, List<Line> lines, int more) {

    public int count() {
      return lines.size() + more;
    }
  }

  /** The sections that have anything to say, in the order of their urgency. */
  List<Section> of(String person, LocalDate today) {
    Set<String> leaders = new HashSet<>(deputies.absentColleaguesOf(person));
    leaders.add(person);
    LocalDate sunday = DigestDays.weekOf(today).plusDays(6);
    List<Line> overdue = new ArrayList<>();
    List<Line> thisWeek = new ArrayList<>();
    List<Line> waiting = new ArrayList<>();
    Map<String, Boolean> readable = new HashMap<>();
    for (DigestTask task : rows.tasks(person, leaders)) {
      if (task.number() != null && !readable.computeIfAbsent(task.number(), number -> reads(person, number))) {
        continue;
      }
      if (models.waitsFor(task.definition(), task.taskKey()).isPresent()) {
        waiting.add(line(task, today));
      } else if (task.own() && task.due() != null && task.due().isBefore(today)) {
        overdue.add(line(task, today));
      } else if (task.own() && task.due() != null && !task.due().isAfter(sunday)) {
        thisWeek.add(line(task, today));
      }
    }
    List<Section> sections = new ArrayList<>();
    add(sections, "Überfällig", "überfällig", overdue);
    add(sections, "Diese Woche fällig", "diese Woche fällig", thisWeek);
    add(sections, "Wartet auf die Kommune", waiting.size() == 1 ? "wartet" : "warten", waiting);
    return sections;
  }

  private boolean reads(String person, String number) {
    return rights.reads(person, engagements.of(number));
  }

  private static void add(List<Section> sections, String title, String word, List<Line> lines) {
    if (!lines.isEmpty()) {
      sections.add(new Section(title, word, lines.subList(0, Math.min(lines.size(), MOST_LINES)),
          Math.max(0, lines.size() - MOST_LINES)));
    }
  }

  private Line line(DigestTask task, LocalDate today) {
    String place = task.number() == null ? task.processName() : task.municipality() + ", " + task.number();
    String remark = task.due() == null ? ""
        : task.due().isBefore(today) ? "überfällig seit dem " + GermanDates.inUnbrokenWords(task.due())
        : "fällig am " + GermanDates.weekday(task.due()) + ", " + GermanDates.inUnbrokenWords(task.due());
    return new Line(task.name(), place, web.task(task.taskId()), remark);
  }
}
