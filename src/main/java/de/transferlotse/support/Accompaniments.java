package de.transferlotse.support;

import de.transferlotse.guidance.Milestone;
import de.transferlotse.guidance.Milestones;
import de.transferlotse.input.Rejection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows whether a Kommune is still accompanied in carrying out its plan, and how that ended. */
@Service
@Transactional
public class Accompaniments {

  private final JdbcClient database;
  private final Milestones milestones;
  private final Clock clock;

  Accompaniments(JdbcClient database, Milestones milestones, Clock clock) {
    this.database = database;
    this.milestones = milestones;
    this.clock = clock;
  }

  /** How it ended. */
  public record End(LocalDate endedOn, String remark) {}

  /** @throws Rejection (invalid) if a milestone is still open */
  public void finish(String number, String remark, String user) {
    String open = milestones.of(number).stream().filter(Milestone::stillOpen)
        .map(milestone -> "„" + milestone.title() + "“").collect(Collectors.joining(", "));
    if (!open.isEmpty()) {
      throw Rejection.invalid("Die Begleitung kann erst enden, wenn jeder Meilenstein erreicht oder mit Begründung"
          + " entfallen ist; offen: " + open + ".");
    }
    database.sql("insert into support_end (number, ended_on, ended_by, remark) values (?, ?, ?, ?)")
        .params(number, LocalDate.now(clock), user, remark).update();
  }

  /** None while it goes on. */
  public Optional<End> end(String number) {
    return database.sql("""
        select ended_on, remark from support_end where number = ? and term = current_term(number)""").param(number)
        .query(End.class).optional();
  }
}
