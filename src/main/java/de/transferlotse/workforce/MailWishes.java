package de.transferlotse.workforce;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which mails about their work somebody wants to get; whoever said nothing gets all of them. */
@Service
public class MailWishes {

  private final JdbcClient database;

  MailWishes(JdbcClient database) {
    this.database = database;
  }

  /** @param newTasks whether tasks are told when they come, {@code weeklyDigest} whether each week is summed up */
  public record Wish(boolean newTasks, boolean weeklyDigest) {}

  public Wish of(String person) {
    return database.sql("select new_tasks, weekly_digest from staff_mail_wish where person = ?").param(person)
        .query(Wish.class).optional().orElse(new Wish(true, true));
  }

  @Transactional
  public void keep(String person, Wish wish) {
    database.sql("""
        insert into staff_mail_wish (person, new_tasks, weekly_digest) values (?, ?, ?)
        on conflict (person) do update set new_tasks = excluded.new_tasks, weekly_digest = excluded.weekly_digest""")
        .params(person, wish.newTasks(), wish.weeklyDigest()).update();
  }
}
