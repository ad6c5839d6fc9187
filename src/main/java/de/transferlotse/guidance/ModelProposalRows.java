package de.transferlotse.guidance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes proposals: each reason is a row. */
@Repository
class ModelProposalRows {

  private final JdbcClient database;

  ModelProposalRows(JdbcClient database) {
    this.database = database;
  }

  private record ReasonRow(int rank, String id, String name, String description, String example, int points,
      String reason) {

    Model model() {
      return new Model(id, name, description, example);
    }
  }

  private record ReasonAt(int rank, int position, ModelReason reason) {}

  private record Head(LocalDate proposedOn, String basis) {}

  /** @param best the reasons of each suggested model, by rank */
  void replace(String number, LocalDate proposedOn, String basis, List<List<ModelReason>> best) {
    database.sql("delete from model_suggestion_reason where number = ? and term = current_term(number)")
        .param(number).update();
    database.sql("""
        insert into model_proposal (number, proposed_on, basis) values (?, ?, ?)
        on conflict (number, term) do update set proposed_on = excluded.proposed_on, basis = excluded.basis""")
        .params(number, proposedOn, basis).update();
    var rows = new ArrayList<ReasonAt>();
    for (int rank = 1; rank <= best.size(); rank++) {
      int position = 1;
      for (ModelReason reason : best.get(rank - 1)) {
        rows.add(new ReasonAt(rank, position++, reason));
      }
    }
    database.sql("""
        insert into model_suggestion_reason (number, rank, position, model_id, points, reason)
        select ?, * from unnest(?, ?, ?, ?, ?)""")
        .params(number, numbers(rows, ReasonAt::rank), numbers(rows, ReasonAt::position),
            texts(rows, ModelReason::modelId), numbers(rows, row -> row.reason().points()),
            texts(rows, ModelReason::reason))
        .update();
  }

  private static Integer[] numbers(List<ReasonAt> rows, Function<ReasonAt, Integer> part) {
    return rows.stream().map(part).toArray(Integer[]::new);
  }

  private static String[] texts(List<ReasonAt> rows, Function<ModelReason, String> part) {
    return rows.stream().map(row -> part.apply(row.reason())).toArray(String[]::new);
  }

  Optional<ModelProposal> of(String number) {
    return database.sql("""
        select proposed_on, basis from model_proposal where number = ? and term = current_term(number)""").param(number)
        .query(Head.class).optional()
        .map(head -> new ModelProposal(head.proposedOn(), head.basis(), suggestions(number)));
  }

  private List<ModelSuggestion> suggestions(String number) {
    Map<Integer, List<ReasonRow>> byRank = database.sql("""
        select s.rank, m.id, m.name, m.description, m.example, s.points, s.reason
        from model_suggestion_reason s join model m on m.id = s.model_id
        where s.number = ? and s.term = current_term(s.number) order by s.rank, s.position""")
        .param(number).query(ReasonRow.class).list().stream()
        .collect(Collectors.groupingBy(ReasonRow::rank, LinkedHashMap::new, Collectors.toList()));
    return byRank.entrySet().stream().map(entry -> new ModelSuggestion(entry.getKey(), entry.getValue().get(0).model(),
        entry.getValue().stream().mapToInt(ReasonRow::points).sum(),
        entry.getValue().stream().map(ReasonRow::reason).toList())).toList();
  }
}
