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
    Map<String, Object> page = headOf(engagement);
    boolean paused = (boolean) page.get("paused");
    boolean works = rights.works(user, engagement);
    page.put("works", works);
    page.put("releases", releases.of(engagement, user));
    page.put("steps", tasks.of(List.of(engagement.number())).stream().map(this::step).toList());
    page.put("acts", acts.of(engagement, paused, user));
    page.put("pages", works ? pages.stream().filter(act -> act.fits(engagement)).toList() : List.of());
    page.put("notes", notes.of(engagement.number()));
    page.put("noteKinds", NoteKind.values());
    page.put("sections", sections(engagement));
    page.put("today", OfficeTime.dayOf(clock.instant()));
    return page;
  }

  /** Which engagement it is and where it stands. */
  Map<String, Object> headOf(Engagement engagement) {
    Map<String, Object> head = new HashMap<>();
    head.put("engagement", engagement);
    head.put("municipality", municipalities.of(engagement.municipalityKey()).name());
    head.put("office", offices.of(engagement.officeId()).name());
    head.put("consultant", engagement.consultant() == null ? "noch offen"
        : staff.nameOf(engagement.consultant()));
    head.put("paused", resting.rests(engagement.number()));
    head.put("stations", Station.of(engagement, engagements.phases(engagement.number())));
    return head;
  }

  /** Where on the page a section begins. */
  String anchorOf(Class<? extends RecordSection> kind) {
    return sections.stream().filter(kind::isInstance).map(this::anchor).findFirst().orElseThrow();
  }

  private String anchor(RecordSection section) {
    return "part-" + (sections.indexOf(section) + 1);
  }

  private List<Shown> sections(Engagement engagement) {
    return sections.stream()
        .map(section -> new Shown(anchor(section), section.title(), section.of(engagement)))
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
