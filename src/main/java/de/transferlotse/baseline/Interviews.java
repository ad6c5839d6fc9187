package de.transferlotse.baseline;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.input.Rejection;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans interviews and keeps what they brought. */
@Service
@Transactional
public class Interviews {

  private static final int FEWEST = 6;
  private static final int MOST = 10;

  private final JdbcClient database;
  private final Engagements engagements;

  Interviews(JdbcClient database, Engagements engagements) {
    this.database = database;
    this.engagements = engagements;
  }

  /**
   * Replaces the plan.
   *
   * @throws Rejection (invalid) if there are fewer than 6 or more than 10, a part of the administration
   *     is missing, or a day lies before the engagement
   */
  public void plan(String number, List<Interview> plan) {
    if (plan.size() < FEWEST || plan.size() > MOST) {
      throw Rejection.invalid("Bitte planen Sie 6 bis 10 Interviews; eingetragen sind " + plan.size() + ".");
    }
    List<String> missing = InterviewFunction.missingIn(plan.stream().map(Interview::function).toList());
    if (!missing.isEmpty()) {
      throw Rejection.invalid("Im Plan fehlt noch: " + String.join("; ", missing) + ".");
    }
    requireAfterBeginning(number, plan);
    store(number, plan);
  }

  /**
   * Replaces the plan by what came of it; further interviews may have been held in the place of cancelled ones.
   *
   * @throws Rejection (invalid) if a planned interview is missing or the number of held ones is not 6 to 10
   */
  public void record(String number, List<Interview> results) {
    var known = results.stream().map(Interview::id).collect(Collectors.toCollection(HashSet::new));
    of(number).stream().filter(planned -> planned.plannedOn() != null && !known.contains(planned.id())).findFirst()
        .ifPresent(planned -> {
          throw Rejection.invalid("Das geplante Interview „%s, %s“ fehlt; fiel es aus, tragen Sie bitte den Grund ein."
              .formatted(planned.function().label(), planned.department()));
        });
    long held = results.stream().filter(Interview::wasHeld).count();
    if (held < FEWEST || held > MOST) {
      throw Rejection.invalid("Die Analyse braucht 6 bis 10 geführte Interviews; eingetragen sind " + held
          + (held < FEWEST ? ". Bitte holen Sie ausgefallene nach oder ersetzen Sie sie." : "."));
    }
    requireAfterBeginning(number, results);
    store(number, results);
  }

  /** In their order. */
  public List<Interview> of(String number) {
    return database.sql("""
        select id, function, department, planned_on, held_on, cancel_reason, findings from interview
        where number = ? order by position""").param(number).query(Interview.class).list();
  }

  private void requireAfterBeginning(String number, List<Interview> interviews) {
    LocalDate begin = engagements.of(number).requestedOn();
    interviews.stream().flatMap(interview -> Stream.of(interview.plannedOn(), interview.heldOn()))
        .filter(day -> day != null && day.isBefore(begin)).findFirst()
        .ifPresent(day -> {
          throw Rejection.invalid("Ein Interview kann nicht am %s liegen; die Begleitung begann erst am %s."
              .formatted(GermanDates.inFigures(day), GermanDates.inFigures(begin)));
        });
  }

  private void store(String number, List<Interview> interviews) {
    database.sql("delete from interview where number = ?").param(number).update();
    database.sql("""
        insert into interview (number, id, position, function, department, planned_on, held_on, cancel_reason, findings)
        select ?, * from unnest(?, ?, ?, ?, ?::date[], ?::date[], ?, ?)""")
        .params(number, interviews.stream().map(Interview::id).toArray(UUID[]::new),
            IntStream.range(0, interviews.size()).boxed().toArray(Integer[]::new),
            texts(interviews, interview -> interview.function().name()), texts(interviews, Interview::department),
            texts(interviews, interview -> text(interview.plannedOn())),
            texts(interviews, interview -> text(interview.heldOn())),
            texts(interviews, Interview::cancelReason), texts(interviews, Interview::findings))
        .update();
  }

  private static String text(LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static String[] texts(List<Interview> interviews, Function<Interview, String> part) {
    return interviews.stream().map(part).toArray(String[]::new);
  }
}
