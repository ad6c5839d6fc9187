package de.transferlotse.workforce;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works in whose place. Nobody who is away is chosen as a deputy, so the way from deputy to deputy ends. */
@Service
@Transactional
public class Deputies {

  private static final String DEPUTY_ON = """
      select deputy from deputy where person = ? and ? between starts_on and ends_on and ended_at is null
        and exists (select 1 from act_id_membership role
          where role.user_id_ = deputy.deputy and role.group_id_ in (?, ?))""";
  private static final String COLUMNS = "select id, person, deputy, starts_on, ends_on, arranged_by, ended_at"
      + " from deputy ";

  private final JdbcClient database;
  private final DeputyRules rules;
  private final Clock clock;

  Deputies(JdbcClient database, DeputyRules rules, Clock clock) {
    this.database = database;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * Notes a deputy for these days.
   *
   * @param id of the process instance that keeps the dates
   * @throws de.transferlotse.input.Rejection (invalid) if the days or the people do not fit, (forbidden) if that is not
   *     for {@code by} to arrange, (conflict) if another deputy stands in the way
   */
  public void arrange(String id, DeputyWish wish, String by) {
    rules.check(wish, by);
    // Two arrangements at once could each make the other's deputy somebody who is away.
    database.sql("lock table deputy in share row exclusive mode").update();
    rules.checkOthers(wish);
    database.sql("""
        insert into deputy (id, person, deputy, starts_on, ends_on, arranged_by, arranged_at)
        values (?, ?, ?, ?, ?, ?, ?)""")
        .params(id, wish.person(), wish.deputy(), wish.from(), wish.to(), by, Timestamp.from(clock.instant())).update();
  }

  public Deputy of(String id) {
    return database.sql(COLUMNS + "where id = ?").param(id).query(Deputy.class).single();
  }

  /** The person is back, or does not go away after all. */
  public void end(String id, String by) {
    database.sql("update deputy set ended_by = ?, ended_at = ? where id = ? and ended_at is null")
        .params(by, Timestamp.from(clock.instant()), id).update();
  }

  /** Who works today in the place of this person, if they are away; their deputy's deputy if that one is away too. */
  public Optional<String> standingInFor(String person) {
    List<String> chain = chainOf(person);
    return chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(chain.size() - 1));
  }

  /** Everybody in whose place this person works today. */
  public Set<String> absentColleaguesOf(String deputy) {
    return awayToday().filter(person -> standingInFor(person).filter(deputy::equals).isPresent())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Everybody whose work would be this person's today, were they themselves here. */
  public Set<String> relyingOn(String deputy) {
    return awayToday().filter(person -> chainOf(person).contains(deputy)).collect(Collectors.toUnmodifiableSet());
  }

  private Stream<String> awayToday() {
    return database.sql("select person from deputy where ? between starts_on and ends_on and ended_at is null")
        .param(LocalDate.now(clock)).query(String.class).list().stream();
  }

  private List<String> chainOf(String person) {
    List<String> chain = new ArrayList<>();
    Optional<String> next = deputyOf(person);
    while (next.isPresent()) {
      chain.add(next.get());
      next = deputyOf(next.get());
    }
    return chain;
  }

  private Optional<String> deputyOf(String person) {
    return database.sql(DEPUTY_ON).params(person, LocalDate.now(clock), StaffGroup.CONSULTANTS.id(),
        StaffGroup.OFFICE_MANAGEMENT.id()).query(String.class).optional();
  }
}
