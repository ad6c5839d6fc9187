package de.transferlotse.masterdata;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engine.form.Option;
import de.transferlotse.municipality.CouncilCalendar;
import de.transferlotse.municipality.CouncilCalendars;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.municipality.Municipality;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When the bodies of the Kommunen meet. */
@Component
@Order(70)
class CouncilCalendarArea implements Area<CouncilCalendarArea.Facts> {

  /** Kommunen publish the sessions of a year in the autumn before. */
  private static final int NEXT_YEAR_EXPECTED_FROM_MONTH = 11;

  private final CouncilCalendars calendars;
  private final Municipalities municipalities;
  private final Engagements engagements;
  private final Clock clock;

  CouncilCalendarArea(CouncilCalendars calendars, Municipalities municipalities, Engagements engagements, Clock clock) {
    this.calendars = calendars;
    this.municipalities = municipalities;
    this.engagements = engagements;
    this.clock = clock;
  }

  /** @param days one a line, as Germans write them */
  record Facts(@NotNull String municipalityKey, @NotNull @Size(max = 120) String body,
      @NotNull @Min(2000) @Max(2100) Integer year, @NotNull @Size(max = 2000) String days) {}

  @Override
  public String path() {
    return "council-calendars";
  }

  @Override
  public String title() {
    return "Sitzungskalender der Gremien";
  }

  @Override
  public String lead() {
    return "Wann Kreistage, Stadtvertretungen und Ausschüsse tagen. Die Aufgabe „Beschluss erfassen“ nennt daraus die"
        + " nächsten Sitzungen.";
  }

  @Override
  public List<String> columns() {
    return List.of("Gremium", "Kommune", "Jahr", "Sitzungen");
  }

  @Override
  public List<Line> lines() {
    return calendars.all().stream().map(one -> Line.of(one.id(), one.body(),
        municipalities.of(one.municipalityKey()).shortName(), String.valueOf(one.year()),
        String.valueOf(one.days().size()))).toList();
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public List<Field> fields(boolean fresh) {
    return List.of(
        Field.choice("municipalityKey", "Kommune", municipalities.all().stream()
            .map(one -> new Option(one.name(), one.key())).toList()),
        Field.text("body", "Gremium", 120).with("zum Beispiel „Kreistag“ oder „Bildungsausschuss“"),
        Field.number("year", "Jahr"),
        Field.lines("days", "Sitzungstage", 2000).with("ein Tag je Zeile, zum Beispiel „05.03.2026“"));
  }

  @Override
  public Optional<Facts> find(String id) {
    return Ids.of(id).flatMap(calendars::find).map(one -> new Facts(one.municipalityKey(), one.body(), one.year(),
        one.days().stream().map(GermanDates::inFigures).collect(Collectors.joining("\n"))));
  }

  @Override
  public String name(Facts facts) {
    return "%s %d (%s)".formatted(facts.body(), facts.year(), municipalities.of(facts.municipalityKey()).shortName());
  }

  @Override
  public void store(String id, Facts facts) {
    calendars.save(new CouncilCalendar(UUID.fromString(id), municipalities.of(facts.municipalityKey()).key(),
        facts.body(), facts.year(), SessionDays.read(facts.days(), facts.year())));
  }

  @Override
  public boolean shrinks() {
    return true;
  }

  @Override
  public void remove(String id) {
    calendars.remove(UUID.fromString(id));
  }

  @Override
  public List<String> warnings() {
    LocalDate today = OfficeTime.dayOf(clock.instant());
    Stream<Integer> years = today.getMonthValue() < NEXT_YEAR_EXPECTED_FROM_MONTH ? Stream.of(today.getYear())
        : Stream.of(today.getYear(), today.getYear() + 1);
    return years.flatMap(this::missing).toList();
  }

  private Stream<String> missing(int year) {
    Set<String> known = calendars.knownFor(year);
    List<String> missing = engagements.open().stream().map(Engagement::municipalityKey)
        .filter(key -> !known.contains(key)).map(municipalities::of).map(Municipality::shortName).sorted().toList();
    return missing.isEmpty() ? Stream.empty() : Stream.of("Für %d ist kein Sitzungskalender hinterlegt, obwohl eine Begleitung"
        .formatted(year) + " läuft: " + String.join(", ", missing) + ".");
  }
}
