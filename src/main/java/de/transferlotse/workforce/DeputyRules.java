package de.transferlotse.workforce;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.input.Rejection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which arrangements of deputies make sense. */
@Component
class DeputyRules {

  private static final List<StaffGroup> DEPUTIZED = List.of(StaffGroup.CONSULTANTS, StaffGroup.OFFICE_MANAGEMENT);

  private final JdbcClient database;
  private final Staff staff;
  private final Clock clock;

  DeputyRules(JdbcClient database, Staff staff, Clock clock) {
    this.database = database;
    this.staff = staff;
    this.clock = clock;
  }

  /** What the wish says by itself. */
  void check(DeputyWish wish, String by) {
    StaffMember person = staff.of(wish.person());
    StaffMember author = staff.of(by);
    boolean own = wish.person().equals(by);
    boolean ownOffice = author.belongsTo(StaffGroup.OFFICE_MANAGEMENT) && author.officeId() != null
        && author.officeId().equals(person.officeId());
    if (!own && !ownOffice) {
      throw Rejection.forbidden("Für %s kann nur die Büroleitung des eigenen Büros eine Vertretung einrichten."
          .formatted(person.displayName()));
    }
    checkDays(wish);
    checkDeputy(person, staff.of(wish.deputy()));
  }

  private void checkDays(DeputyWish wish) {
    if (wish.from().isAfter(wish.to())) {
      throw Rejection.invalid("Der letzte Tag der Vertretung liegt vor dem ersten.");
    }
    if (wish.from().isBefore(LocalDate.now(clock))) {
      throw Rejection.invalid("Eine Vertretung kann frühestens heute beginnen.");
    }
  }

  private static void checkDeputy(StaffMember person, StaffMember deputy) {
    if (person.id().equals(deputy.id())) {
      throw Rejection.invalid("Niemand vertritt sich selbst; bitte wählen Sie eine andere Person.");
    }
    List<StaffGroup> roles = DEPUTIZED.stream().filter(person::belongsTo).toList();
    if (roles.isEmpty() || person.officeId() == null) {
      throw Rejection.invalid("Vertretungen gibt es für Beratung und Büroleitung; %s gehört nicht dazu."
          .formatted(person.displayName()));
    }
    roles.stream().filter(role -> !deputy.belongsTo(role)).findFirst().ifPresent(role -> {
      throw Rejection.invalid("%s kann %s nicht vertreten: Dafür fehlt die Zugehörigkeit zur Gruppe „%s“."
          .formatted(deputy.displayName(), person.displayName(), role.label()));
    });
  }

  /** What the other arrangements say to it; the caller holds the lock on them. */
  void checkOthers(DeputyWish wish) {
    overlapping(wish.person(), wish).stream().findFirst().ifPresent(other -> {
      throw Rejection.conflict("Für %s ist %s schon eine Vertretung eingerichtet."
          .formatted(staff.of(wish.person()).displayName(), days(other)));
    });
    overlapping(wish.deputy(), wish).stream().findFirst().ifPresent(other -> {
      throw Rejection.conflict("%s ist %s selbst abwesend; bitte wählen Sie eine andere Person."
          .formatted(staff.of(wish.deputy()).displayName(), days(other)));
    });
  }

  private static String days(Deputy deputy) {
    return "vom %s bis %s".formatted(GermanDates.inWords(deputy.startsOn()), GermanDates.inWords(deputy.endsOn()));
  }

  private List<Deputy> overlapping(String person, DeputyWish wish) {
    return database.sql("""
        select id, person, deputy, starts_on, ends_on, arranged_by, ended_at from deputy
        where person = ? and starts_on <= ? and ends_on >= ? and ended_at is null order by starts_on""")
        .params(person, wish.to(), wish.from()).query(Deputy.class).list();
  }
}
