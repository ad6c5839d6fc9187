package de.transferlotse.briefing;

import static de.transferlotse.workforce.StaffGroup.CONSULTANTS;
import static de.transferlotse.workforce.StaffGroup.MANAGERS;
import static de.transferlotse.workforce.StaffGroup.OFFICE_MANAGEMENT;

import de.transferlotse.briefing.OwnWeek.Section;
import de.transferlotse.briefing.Overview.PhaseLines;
import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engagement.StaffMails;
import de.transferlotse.municipality.Office;
import de.transferlotse.municipality.Offices;
import de.transferlotse.platform.WebSettings;
import de.transferlotse.workforce.Deputies;
import de.transferlotse.workforce.MailWishes;
import de.transferlotse.workforce.Staff;
import de.transferlotse.workforce.StaffMember;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Sums up the week for everybody who works with engagements: one mail per person and week, none without anything to say. */
@Service
public class WeeklyDigests {

  private final DigestDays days;
  private final DigestRows rows;
  private final OwnWeek ownWeek;
  private final Overview overview;
  private final EachAlone eachAlone;
  private final StaffMails mails;
  private final MailWishes wishes;
  private final Staff staff;
  private final Deputies deputies;
  private final Offices offices;
  private final WebSettings web;
  private final Clock clock;

  WeeklyDigests(DigestDays days, DigestRows rows, OwnWeek ownWeek, Overview overview, EachAlone eachAlone,
      StaffMails mails, MailWishes wishes, Staff staff, Deputies deputies, Offices offices, WebSettings web, Clock clock) {
    this.days = days;
    this.rows = rows;
    this.ownWeek = ownWeek;
    this.overview = overview;
    this.eachAlone = eachAlone;
    this.mails = mails;
    this.wishes = wishes;
    this.staff = staff;
    this.deputies = deputies;
    this.offices = offices;
    this.web = web;
    this.clock = clock;
  }

  /** Writes to all whose week has begun and who have not had theirs. */
  public void write() {
    LocalDate today = OfficeTime.dayOf(clock.instant());
    LocalDate week = DigestDays.weekOf(today);
    List<String> people = Stream.of(CONSULTANTS, OFFICE_MANAGEMENT, MANAGERS)
        .flatMap(role -> staff.membersOf(role).stream()).distinct()
        .filter(person -> !days.firstDay(week, person.officeId()).isAfter(today))
        .filter(person -> !rows.hasHad(person.id(), week)).map(StaffMember::id).toList();
    eachAlone.run(people, person -> write(staff.of(person), week, today));
  }

  /** Whoever is away leaves their week to their deputy, whose own digest tells of it. */
  private void write(StaffMember person, LocalDate week, LocalDate today) {
    if (!wishes.of(person.id()).weeklyDigest() || deputies.standingInFor(person.id()).isPresent()
        || !rows.begin(person.id(), week, clock.instant())) {
      return;
    }
    List<Section> sections = ownWeek.of(person.id(), today);
    List<PhaseLines> phases = overview.of(person, today);
    if (!sections.isEmpty() || !phases.isEmpty()) {
      Office office = offices.ofOrFirst(person.officeId());
      mails.personally(person.id(), office).ifPresent(reader -> mails.queue(reader, "weekly-digest", occasion(week),
          Map.of("headline", phases.isEmpty() ? headline(sections) : headlineOf(phases), "sections", sections,
              "phases", phases, "all", person.belongsTo(MANAGERS), "total", total(phases),
              "taskList", web.baseUrl() + WebSettings.TASK_LIST)));
    }
  }

  private static String occasion(LocalDate week) {
    return "Wochenübersicht %d-W%02d"
        .formatted(week.get(IsoFields.WEEK_BASED_YEAR), week.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String headline(List<Section> sections) {
    return sections.stream().map(section -> section.count() + " " + section.word()).collect(Collectors.joining(", "));
  }

  private static String headlineOf(List<PhaseLines> phases) {
    int high = phases.stream().mapToInt(PhaseLines::high).sum();
    return (total(phases) == 1 ? "eine Begleitung" : total(phases) + " Begleitungen")
        + (high == 0 ? ", keine mit hohem Risiko" : ", " + high + " mit hohem Risiko");
  }

  private static int total(List<PhaseLines> phases) {
    return phases.stream().mapToInt(PhaseLines::count).sum();
  }
}
