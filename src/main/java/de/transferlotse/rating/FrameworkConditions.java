package de.transferlotse.rating;

import de.transferlotse.engagement.Engagements;
import de.transferlotse.input.Rejection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps R1 to R3 of each round; R3 is never typed, it comes from the official figures. */
@Service
@Transactional
public class FrameworkConditions {

  private final JdbcClient database;
  private final Engagements engagements;
  private final SpaceAndDemography space;

  FrameworkConditions(JdbcClient database, Engagements engagements, SpaceAndDemography space) {
    this.database = database;
    this.engagements = engagements;
    this.space = space;
  }

  /**
   * Records R1 and R2 and fills in R3; a {@code space} that is handed in does not count. Recording again replaces.
   *
   * @throws Rejection (invalid) if an end is named without its programme
   */
  public void record(String number, Round round, FrameworkCondition condition) {
    if (condition.fundingEnds() != null && condition.fundingProgramme() == null) {
      throw Rejection.invalid("Bitte nennen Sie das Förderprogramm, dessen Ende Sie angeben.");
    }
    database.sql("""
        insert into framework_condition (number, term, politics_level, politics, full_time_posts, funds,
          funding_programme, funding_ends, space)
        values (?, current_term(?) - ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (number, term) do update set politics_level = excluded.politics_level,
          politics = excluded.politics, full_time_posts = excluded.full_time_posts, funds = excluded.funds,
          funding_programme = excluded.funding_programme, funding_ends = excluded.funding_ends,
          space = excluded.space""")
        .params(number, number, round.termsBack(), condition.politicsLevel(), condition.politics(),
            condition.fullTimePosts(), condition.funds(), condition.fundingProgramme(), condition.fundingEnds(), spaceOf(number))
        .update();
  }

  public Optional<FrameworkCondition> of(String number, Round round) {
    return database.sql("""
        select politics_level, politics, full_time_posts, funds, funding_programme, funding_ends, space
        from framework_condition where number = ? and term = current_term(number) - ?""")
        .params(number, round.termsBack())
        .query(FrameworkCondition.class).optional();
  }

  /** R3 as it would be filled in today. */
  public String spaceOf(String number) {
    return space.of(engagements.of(number).municipalityKey());
  }
}
