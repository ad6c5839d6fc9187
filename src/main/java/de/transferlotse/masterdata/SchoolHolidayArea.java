package de.transferlotse.masterdata;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.calendar.Land;
import de.transferlotse.calendar.Lands;
import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.calendar.SchoolHoliday;
import de.transferlotse.calendar.SchoolHolidays;
import de.transferlotse.engine.form.Option;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The school holidays of the Länder. */
@Component
@Order(60)
class SchoolHolidayArea implements Area<SchoolHolidayArea.Facts> {

  private final SchoolHolidays holidays;
  private final Lands lands;
  private final Clock clock;

  SchoolHolidayArea(SchoolHolidays holidays, Lands lands, Clock clock) {
    this.holidays = holidays;
    this.lands = lands;
    this.clock = clock;
  }

  record Facts(@NotNull String landCode, @NotNull @Size(max = 60) String name, @NotNull LocalDate firstDay,
      @NotNull LocalDate lastDay) {}

  @Override
  public String path() {
    return "school-holidays";
  }

  @Override
  public String title() {
    return "Schulferien";
  }

  @Override
  public String lead() {
    return "Wie die Länder sie bekannt geben. Was hier fehlt, wird nicht geschätzt: Die Aufgaben sagen dann, dass es fehlt.";
  }

  @Override
  public List<String> columns() {
    return List.of("Ferien", "Land", "Erster Tag", "Letzter Tag");
  }

  @Override
  public List<Line> lines() {
    return holidays.all().stream().map(one -> Line.of(one.id(), one.name() + " " + one.firstDay().getYear(),
        lands.of(one.landCode()).name(), GermanDates.inFigures(one.firstDay()), GermanDates.inFigures(one.lastDay())))
        .toList();
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public List<Field> fields(boolean fresh) {
    return List.of(
        Field.choice("landCode", "Land", lands.all().stream().map(one -> new Option(one.name(), one.code())).toList()),
        Field.text("name", "Bezeichnung", 60).with("zum Beispiel „Osterferien“"),
        Field.date("firstDay", "Erster Tag"),
        Field.date("lastDay", "Letzter Tag"));
  }

  @Override
  public Optional<Facts> find(String id) {
    return Ids.of(id).flatMap(holidays::find)
        .map(one -> new Facts(one.landCode(), one.name(), one.firstDay(), one.lastDay()));
  }

  @Override
  public String name(Facts facts) {
    return "%s %d (%s)".formatted(facts.name(), facts.firstDay().getYear(), lands.of(facts.landCode()).name());
  }

  @Override
  public void store(String id, Facts facts) {
    holidays.save(new SchoolHoliday(UUID.fromString(id), facts.landCode(), facts.name(), facts.firstDay(),
        facts.lastDay()));
  }

  @Override
  public boolean shrinks() {
    return true;
  }

  @Override
  public void remove(String id) {
    holidays.remove(UUID.fromString(id));
  }

  @Override
  public List<String> warnings() {
    int year = OfficeTime.dayOf(clock.instant()).getYear();
    return Stream.of(year, year + 1).flatMap(one -> lands.all().stream().filter(land -> !holidays.knows(one, land.code()))
        .map(land -> missing(one, land))).toList();
  }

  private static String missing(int year, Land land) {
    return "Die Schulferien %d in %s sind noch nicht bis zum Jahresende hinterlegt.".formatted(year, land.name());
  }
}
