package de.transferlotse.pause;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.calendar.WorkingDays;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.municipality.Municipalities;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells whether an engagement rests, since when and how long. */
@Service
@Transactional(readOnly = true)
public class Pauses {

  static final String COLUMNS = "select id, number, reason, until, planned_at, planned_by, begun_at, ended_at,"
      + " ended_by, end_note from pause ";

  private final JdbcClient database;
  private final Engagements engagements;
  private final Municipalities municipalities;
  private final WorkingDays workingDays;

  Pauses(JdbcClient database, Engagements engagements, Municipalities municipalities, WorkingDays workingDays) {
    this.database = database;
    this.engagements = engagements;
    this.municipalities = municipalities;
    this.workingDays = workingDays;
  }

  /** Whether the engagement's processes rest now; a pause that is only planned does not count yet. */
  public boolean isPaused(String number) {
    return open(number).filter(pause -> pause.begunAt() != null).isPresent();
  }

  /** The pause that is planned or lasts. */
  public Optional<Pause> open(String number) {
    return database.sql(COLUMNS + "where number = ? and ended_at is null").param(number)
        .query(Pause.class).optional();
  }

  /** All pauses of the engagement, the first first. */
  public List<Pause> pausesOf(String number) {
    return database.sql(COLUMNS + "where number = ? order by planned_at").param(number).query(Pause.class).list();
  }

  /** The numbers of all engagements whose pause is planned or lasts. */
  public List<String> openNumbers() {
    return database.sql("select number from pause where ended_at is null order by number").query(String.class).list();
  }

  /**
   * How many working days of the Kommune's Land after {@code from}, up to and including {@code to}, the engagement
   * rested. The day on which a pause begins does not count as rested, the one on which it goes on does: on it people find
   * their tasks again.
   */
  public int workingDaysPaused(String number, LocalDate from, LocalDate to) {
    String land = municipalities.of(engagements.of(number).municipalityKey()).land().code();
    return pausesOf(number).stream().filter(pause -> pause.begunAt() != null).mapToInt(pause -> {
      LocalDate begin = later(from, OfficeTime.dayOf(pause.begunAt()));
      LocalDate end = pause.endedAt() == null ? to : earlier(to, OfficeTime.dayOf(pause.endedAt()));
      return begin.isBefore(end) ? workingDays.between(begin, end, land) : 0;
    }).sum();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
