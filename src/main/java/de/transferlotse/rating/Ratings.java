package de.transferlotse.rating;

import de.transferlotse.engagement.AtHand;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.input.Rejection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the three ratings of each component, in each round. Recording again replaces. */
@Service
@Transactional
public class Ratings {

  private final JdbcClient database;
  private final RatingGrid grid;
  private final Engagements engagements;
  private final Clock clock;
  private final AtHand<Map<Round, Map<Rater, RatingSheet>>> atHand = new AtHand<>(this::read);

  Ratings(JdbcClient database, RatingGrid grid, Engagements engagements, Clock clock) {
    this.database = database;
    this.engagements = engagements;
    this.grid = grid;
    this.clock = clock;
  }

  /**
   * How the Kommune sees itself.
   *
   * @param answeredOn when it said so
   * @throws Rejection (invalid) if a component lacks its level, a level of 3 or 4 its evidence, or the answer is
   *     older than the engagement
   */
  public void recordSelfAssessment(String number, Round round, LocalDate answeredOn, List<Rating> ratings) {
    if (answeredOn.isBefore(engagements.of(number).requestedOn())) {
      throw Rejection.invalid("Die Antwort der Kommune kann nicht älter sein als die Begleitung;"
          + " bitte prüfen Sie das Datum.");
    }
    require(ratings, rating -> rating.level() != null, "Bitte wählen Sie eine Stufe für ");
    store(number, round, Rater.MUNICIPALITY, answeredOn, ratings);
  }

  /**
   * How the agency sees the Kommune.
   *
   * @throws Rejection (invalid) if a component lacks its level, or a level of 3 or 4 its evidence
   */
  public void recordAgencyRating(String number, Round round, List<Rating> ratings) {
    require(ratings, rating -> rating.level() != null, "Bitte wählen Sie eine Stufe für ");
    store(number, round, Rater.AGENCY, LocalDate.now(clock), ratings);
  }

  /**
   * What both agree on; a component without agreement has no level, but says why.
   *
   * @throws Rejection (invalid) if a component lacks its Begründung, or a level of 3 or 4 its evidence
   */
  public void consolidate(String number, Round round, List<Rating> ratings) {
    require(ratings, rating -> rating.reason() != null, "Bitte begründen Sie die Bewertung von ");
    store(number, round, Rater.CONSOLIDATED, LocalDate.now(clock), ratings);
  }

  /** All sheets of a round, also the empty ones. */
  public Map<Rater, RatingSheet> of(String number, Round round) {
    return atHand.of(number).get(round);
  }

  /** Both rounds: forms and papers of the second look at the first too. */
  private Map<Round, Map<Rater, RatingSheet>> read(String number) {
    var rows = database.sql("""
        select current_term(number) - term as terms_back, rater, rated_on, component, level, evidence, reason from rating
        where number = ? and term >= current_term(number) - ? order by component""")
        .params(number, Round.BEFORE.termsBack()).query(Row.class).list();
    return Arrays.stream(Round.values()).collect(Collectors.toMap(Function.identity(),
        round -> sheets(rows.stream().filter(row -> row.termsBack() == round.termsBack()).toList())));
  }

  private static Map<Rater, RatingSheet> sheets(List<Row> rows) {
    return Arrays.stream(Rater.values()).collect(Collectors.toMap(Function.identity(),
        rater -> sheet(rows.stream().filter(row -> row.rater() == rater).toList())));
  }

  /** What one rater said; an empty sheet if nothing yet. */
  public RatingSheet of(String number, Round round, Rater rater) {
    return of(number, round).get(rater);
  }

  record Row(int termsBack, Rater rater, LocalDate ratedOn, String component, Integer level, String evidence,
      String reason) {}

  private static RatingSheet sheet(List<Row> rows) {
    var ratings = new LinkedHashMap<String, Rating>();
    rows.forEach(row -> ratings.put(row.component(),
        new Rating(row.component(), row.level(), row.evidence(), row.reason())));
    return new RatingSheet(rows.isEmpty() ? null : rows.get(0).ratedOn(), ratings);
  }

  private void require(List<Rating> ratings, Predicate<Rating> complete, String otherwise) {
    if (ratings.size() != grid.components().size()) {
      throw Rejection.invalid("Bitte bewerten Sie alle sieben Kernkomponenten.");
    }
    refuse(ratings, complete.negate(), otherwise, ".");
    refuse(ratings, rating -> rating.level() != null && rating.level() >= Level.NEEDS_EVIDENCE
        && rating.evidence() == null, "Stufe 3 und 4 brauchen einen Nachweis; bitte nennen Sie ihn für ", ".");
  }

  private void refuse(List<Rating> ratings, Predicate<Rating> bad, String before, String after) {
    String names = ratings.stream().filter(bad).map(rating -> grid.component(rating.component()).title())
        .collect(Collectors.joining(", "));
    if (!names.isEmpty()) {
      throw Rejection.invalid(before + names + after);
    }
  }

  private void store(String number, Round round, Rater rater, LocalDate ratedOn, List<Rating> ratings) {
    atHand.forget(number);
    database.sql("""
        insert into rating (number, term, rater, rated_on, component, level, evidence, reason)
        select ?, current_term(?) - ?, ?, ?, * from unnest(?, ?, ?, ?)
        on conflict (number, term, component, rater) do update set
          rated_on = excluded.rated_on, level = excluded.level, evidence = excluded.evidence,
          reason = excluded.reason""")
        .params(number, number, round.termsBack(), rater.name(), ratedOn, texts(ratings, Rating::component),
            ratings.stream().map(Rating::level).toArray(Integer[]::new), texts(ratings, Rating::evidence),
            texts(ratings, Rating::reason))
        .update();
  }

  private static String[] texts(List<Rating> ratings, Function<Rating, String> part) {
    return ratings.stream().map(part).toArray(String[]::new);
  }
}
