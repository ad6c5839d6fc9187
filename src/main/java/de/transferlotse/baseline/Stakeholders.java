package de.transferlotse.baseline;

import de.transferlotse.input.Rejection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which departments take part; one department alone does not make an education management. */
@Service
@Transactional
public class Stakeholders {

  private static final int FEWEST_DEPARTMENTS = 3;
  private static final int FEWEST_AREAS = 2;

  private final JdbcClient database;

  Stakeholders(JdbcClient database) {
    this.database = database;
  }

  /**
   * Replaces what was recorded.
   *
   * @throws Rejection (invalid) unless three different departments from two different areas take part
   */
  public void record(String number, List<Stakeholder> stakeholders) {
    long departments = different(stakeholders, Stakeholder::department);
    long areas = different(stakeholders, Stakeholder::area);
    if (departments < FEWEST_DEPARTMENTS || areas < FEWEST_AREAS) {
      throw Rejection.invalid(("Die Analyse muss ressortübergreifend sein: Bitte tragen Sie mindestens drei"
          + " verschiedene Ämter oder Fachbereiche aus mindestens zwei Dezernaten oder Bereichen ein"
          + " (bisher %d aus %d).")
          .formatted(departments, areas));
    }
    if (departments < stakeholders.size()) {
      throw Rejection.invalid("Bitte tragen Sie jedes Amt und jeden Fachbereich nur einmal ein.");
    }
    database.sql("delete from stakeholder where number = ?").param(number).update();
    database.sql("""
        insert into stakeholder (number, position, department, area, role, mandate)
        select ?, * from unnest(?, ?, ?, ?, ?)""")
        .params(number, IntStream.range(0, stakeholders.size()).boxed().toArray(Integer[]::new),
            texts(stakeholders, Stakeholder::department), texts(stakeholders, Stakeholder::area),
            texts(stakeholders, stakeholder -> stakeholder.role().name()), texts(stakeholders, Stakeholder::mandate))
        .update();
  }

  /** In their order. */
  public List<Stakeholder> of(String number) {
    return database.sql("select department, area, role, mandate from stakeholder where number = ? order by position")
        .param(number).query(Stakeholder.class).list();
  }

  private static long different(List<Stakeholder> stakeholders, Function<Stakeholder, String> part) {
    return stakeholders.stream().map(part).map(text -> text.toLowerCase(Locale.GERMAN).replaceAll("\\s+", " "))
        .distinct().count();
  }

  private static String[] texts(List<Stakeholder> stakeholders, Function<Stakeholder, String> part) {
    return stakeholders.stream().map(part).toArray(String[]::new);
  }
}
