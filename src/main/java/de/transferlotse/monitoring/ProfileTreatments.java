package de.transferlotse.monitoring;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how the Gremium of a Kommune treated its first Kommunenprofil. */
@Service
@Transactional
public class ProfileTreatments {

  private final JdbcClient database;

  ProfileTreatments(JdbcClient database) {
    this.database = database;
  }

  public Optional<ProfileTreatment> of(String number) {
    return database.sql("""
        select body, treated_on, result, consequence, printed_paper, keeper_department, keeper_function,
          next_edition_year
        from profile_treatment where number = ? and term = current_term(number)""").param(number)
        .query(ProfileTreatment.class).optional();
  }

  public void record(String number, ProfileTreatment treatment) {
    database.sql("""
        insert into profile_treatment (number, body, treated_on, result, consequence, printed_paper, keeper_department,
          keeper_function, next_edition_year)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(number, treatment.body(), treatment.treatedOn(), treatment.result().name(), treatment.consequence(),
            treatment.printedPaper(), treatment.keeperDepartment(), treatment.keeperFunction(),
            treatment.nextEditionYear())
        .update();
  }
}
