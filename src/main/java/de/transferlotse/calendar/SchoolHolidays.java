package de.transferlotse.calendar;

import de.transferlotse.input.Rejection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The school holidays of the Länder, as far as somebody entered them: no law lets us compute them. */
@Service
@Transactional
public class SchoolHolidays {

  private static final String SELECT = "SELECT id, land_code, name, first_day, last_day FROM school_holiday ";

  private final JdbcClient jdbc;

  SchoolHolidays(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By Land, the latest first. */
  public List<SchoolHoliday> all() {
    return jdbc.sql(SELECT + "ORDER BY land_code, first_day DESC").query(SchoolHoliday.class).list();
  }

  public Optional<SchoolHoliday> find(UUID id) {
    return jdbc.sql(SELECT + "WHERE id = :id").param("id", id).query(SchoolHoliday.class).optional();
  }

  /** Those of a Land that are not over on {@code from} and begin before {@code before}. */
  public List<SchoolHoliday> between(LocalDate from, LocalDate before, String landCode) {
    return jdbc.sql(SELECT + "WHERE land_code = :land AND last_day >= :from AND first_day < :before ORDER BY first_day")
        .param("land", landCode).param("from", from).param("before", before).query(SchoolHoliday.class).list();
  }

  /**
   * Whether a year is there to its end. Schools are closed at Christmas in every Land, so it is as soon as somebody
   * entered the holidays in which it ends.
   */
  public boolean knows(int year, String landCode) {
    LocalDate lastDay = LocalDate.of(year, 12, 31);
    return !between(lastDay, lastDay.plusDays(1), landCode).isEmpty();
  }

  /**
   * Stores school holidays, in place of those with this id.
   *
   * @throws Rejection (invalid) if they end before they begin, (conflict) if they overlap others of the Land
   */
  public void save(SchoolHoliday holiday) {
    if (holiday.lastDay().isBefore(holiday.firstDay())) {
      throw Rejection.invalid("Die Ferien können nicht enden, bevor sie beginnen.");
    }
    between(holiday.firstDay(), holiday.lastDay().plusDays(1), holiday.landCode()).stream()
        .filter(other -> !other.id().equals(holiday.id())).findFirst().ifPresent(other -> {
          throw Rejection.conflict("In diese Tage fallen schon die %s (%s bis %s).".formatted(other.name(),
              GermanDates.inFigures(other.firstDay()), GermanDates.inFigures(other.lastDay())));
        });
    jdbc.sql("""
        INSERT INTO school_holiday (id, land_code, name, first_day, last_day) VALUES (:id, :land, :name, :first, :last)
        ON CONFLICT (id) DO UPDATE SET land_code = excluded.land_code, name = excluded.name,
          first_day = excluded.first_day, last_day = excluded.last_day""")
        .param("id", holiday.id()).param("land", holiday.landCode()).param("name", holiday.name())
        .param("first", holiday.firstDay()).param("last", holiday.lastDay()).update();
  }

  public void remove(UUID id) {
    jdbc.sql("DELETE FROM school_holiday WHERE id = :id").param("id", id).update();
  }
}
