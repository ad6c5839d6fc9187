package de.transferlotse.evaluation;

import de.transferlotse.agreement.Agreement;
import de.transferlotse.agreement.Agreements;
import de.transferlotse.input.Rejection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares the goals of the agreement in force with what was reached. */
@Service
@Transactional
public class GoalResults {

  private final JdbcClient database;
  private final Agreements agreements;

  GoalResults(JdbcClient database, Agreements agreements) {
    this.database = database;
    this.agreements = agreements;
  }

  /**
   * Records the result of every goal; recording again replaces.
   *
   * @throws Rejection (invalid) if a goal is missing, or one that was not reached completely lacks its reason
   */
  public void record(String number, List<GoalResult> results) {
    Agreement agreement = agreements.inForce(number).orElseThrow();
    List<Integer> goals = IntStream.rangeClosed(1, agreement.goals().size()).boxed().toList();
    if (!goals.equals(results.stream().map(GoalResult::position).sorted().toList())) {
      throw Rejection.invalid("Bitte tragen Sie zu jedem der %d Ziele ein Ergebnis ein.".formatted(goals.size()));
    }
    String unexplained = results.stream()
        .filter(result -> result.reached() != GoalReach.FULL && result.reason() == null)
        .map(result -> "Ziel " + result.position()).collect(Collectors.joining(", "));
    if (!unexplained.isEmpty()) {
      throw Rejection.invalid("Bitte begründen Sie, warum nicht ganz erreicht wurde: " + unexplained + ".");
    }
    store(agreement.id(), results);
  }

  private void store(UUID agreementId, List<GoalResult> results) {
    database.sql("""
        insert into goal_result (agreement_id, position, reached, result, reason)
        select ?, * from unnest(?, ?, ?, ?)
        on conflict (agreement_id, position) do update set reached = excluded.reached, result = excluded.result,
          reason = excluded.reason""")
        .params(agreementId, results.stream().map(GoalResult::position).toArray(Integer[]::new),
            texts(results, result -> result.reached().name()), texts(results, GoalResult::result),
            texts(results, result -> result.reached() == GoalReach.FULL ? null : result.reason()))
        .update();
  }

  private static String[] texts(List<GoalResult> results, Function<GoalResult, String> part) {
    return results.stream().map(part).toArray(String[]::new);
  }

  /** The goals of an agreement in their order, with what became of each. */
  public List<ReviewedGoal> of(Agreement agreement) {
    Map<Integer, GoalResult> results = database.sql("""
        select position, reached, result, reason from goal_result where agreement_id = ?""").param(agreement.id())
        .query(GoalResult.class).list().stream().collect(Collectors.toMap(GoalResult::position, Function.identity()));
    return IntStream.rangeClosed(1, agreement.goals().size())
        .mapToObj(position -> new ReviewedGoal(position, agreement.goals().get(position - 1), results.get(position)))
        .toList();
  }

  /** Those of the agreement in force; empty if there is none. */
  public List<ReviewedGoal> inForce(String number) {
    return agreements.inForce(number).map(this::of).orElse(List.of());
  }
}
