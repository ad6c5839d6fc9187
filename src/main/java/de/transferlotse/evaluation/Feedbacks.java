package de.transferlotse.evaluation;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the feedback of each Kommune. */
@Service
@Transactional
public class Feedbacks {

  private final JdbcClient database;

  Feedbacks(JdbcClient database) {
    this.database = database;
  }

  /** Recording again replaces. */
  public void record(String number, Feedback feedback, String user) {
    database.sql("""
        insert into feedback (number, given_on, given_by, satisfaction, helped, missing, recommends, remark,
          recorded_by)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (number, term) do update set given_on = excluded.given_on, given_by = excluded.given_by,
          satisfaction = excluded.satisfaction, helped = excluded.helped, missing = excluded.missing,
          recommends = excluded.recommends, remark = excluded.remark, recorded_by = excluded.recorded_by""")
        .params(number, feedback.givenOn(), feedback.givenBy(), feedback.satisfaction(), feedback.helped(),
            feedback.missing(), feedback.recommends(), feedback.remark(), user).update();
  }

  public Optional<Feedback> of(String number) {
    return database.sql("""
        select given_on, given_by, satisfaction, helped, missing, recommends, remark from feedback
        where number = ? and term = current_term(number)""")
        .param(number).query(Feedback.class).optional();
  }
}
