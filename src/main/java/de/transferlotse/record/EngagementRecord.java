package de.transferlotse.record;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.EngagementRights;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.municipality.Offices;
import de.transferlotse.record.process.Acts;
import de.transferlotse.record.process.OpenTask;
import de.transferlotse.record.process.OpenTasks;
import de.transferlotse.record.process.Resting;
import de.transferlotse.workforce.Staff;
import de.transferlotse.workforce.StaffMember;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gathers what the page of one engagement shows to one person. */
@Component
class EngagementRecord {

  private final Engagements engagements;
  private final EngagementRights rights;
  private final Municipalities municipalities;
  private final Offices offices;
  private final Staff staff;
  private final OpenTasks tasks;
  private final Resting resting;
  private final Acts acts;
  private final ContactNotes notes;
  private final PendingReleases releases;
  private final List<RecordSection> sections;
  private final List<RecordAct> pages;
  private final Clock clock;

  EngagementRecord(Engagements engagements, EngagementRights rights, Municipalities municipalities, Offices offices,
      Staff staff, OpenTasks tasks, Resting resting, Acts acts, ContactNotes notes, PendingReleases releases,
      List<RecordSection> sections, List<RecordAct> pages, Clock clock) {
    this.engagements = engagements;
    this.rights = rights;
    this.municipalities = municipalities;
    this.offices = offices;
    this.staff = staff;
    this.tasks = tasks;
    this.resting = resting;
    this.acts = acts;
    this.notes = notes;
    this.releases = releases;
    this.sections = sections;
    this.pages = pages;
    this.clock = clock;
  }

  /** A section as the page shows it; the id is its anchor. */
  record Shown(String id, String title, RecordTable table) {}

  /** A task as the page shows it. */
  record Step(OpenTask task, String due, boolean overdue, boolean own) {}

  Map<String, Object> of(Engagement engagement, String user) {
    boolean paused = resting.rests(engagement.number());
    boolean works = rights.works(user, engagement);
    Map<String, Object> page = new HashMap<>();
    page.put("engagement", engagement);
    page.put("municipality", municipalities.of(engagement.municipalityKey()).name());
    page.put("office", offices.of(engagement.officeId()).name());
    page.put("consultant", engagement.consultant() == null ? "noch offen"
        : staff.find(engagement.consultant()).map(StaffMember::displayName).orElse(engagement.consultant()));
    page.put("paused", paused);
    page.put("works", works);
    page.put("releases", releases.of(engagement, user));
    page.put("stations", Station.of(engagement, engagements.phases(engagement.number())));
    page.put("steps", tasks.of(List.of(engagement.number())).stream().map(this::step).toList());
    page.put("acts", acts.of(engagement, paused, user));
    page.put("pages", works ? pages.stream().filter(act -> act.fits(engagement)).toList() : List.of());
    page.put("notes", notes.of(engagement.number()));
    page.put("noteKinds", NoteKind.values());
    page.put("sections", sections(engagement));
    page.put("today", OfficeTime.dayOf(clock.instant()));
    return page;
  }

  private List<Shown> sections(Engagement engagement) {
    return sections.stream()
        .map(section -> new Shown("part-" + (sections.indexOf(section) + 1), section.title(), section.of(engagement)))
        .filter(shown -> !shown.table().rows().isEmpty() || shown.table().nothing() != null).toList();
  }

  private Step step(OpenTask task) {
    boolean own = !task.rests() && tasks.mayWork(task);
    if (task.due() == null || task.rests()) {
      return new Step(task, null, false, own);
    }
    var day = OfficeTime.dayOf(task.due());
    return new Step(task, GermanDates.inFigures(day), day.isBefore(OfficeTime.dayOf(clock.instant())), own);
  }
}
