package de.transferlotse.guidance;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.input.Rejection;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which model each Kommune chose, and why if it was not the first suggestion. */
@Service
@Transactional
public class ModelChoices {

  private final JdbcClient database;
  private final Models models;
  private final ModelProposals proposals;
  private final Clock clock;

  ModelChoices(JdbcClient database, Models models, ModelProposals proposals, Clock clock) {
    this.database = database;
    this.models = models;
    this.proposals = proposals;
    this.clock = clock;
  }

  /**
   * What is to be recorded.
   *
   * @param modelId {@code null} for a model of its own, which then needs a description
   */
  public record Entry(String modelId, String ownModel, LocalDate chosenOn, String chosenBy, String reason) {}

  /** @throws Rejection (invalid) if the choice is unknown, too early, or lacks its description or Begründung */
  public void record(String number, Entry entry, String user) {
    ModelProposal proposal = proposals.of(number).orElseThrow();
    require(entry, proposal);
    database.sql("""
        insert into model_choice (number, model_id, own_model, chosen_on, chosen_by, reason, recorded_by, recorded_at)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (number, term) do update set model_id = excluded.model_id, own_model = excluded.own_model,
          chosen_on = excluded.chosen_on, chosen_by = excluded.chosen_by, reason = excluded.reason,
          recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at""")
        .params(number, entry.modelId(), entry.ownModel(), entry.chosenOn(), entry.chosenBy(), entry.reason(), user,
            Timestamp.from(clock.instant())).update();
  }

  private void require(Entry entry, ModelProposal proposal) {
    if (entry.modelId() == null && entry.ownModel() == null) {
      throw Rejection.invalid("Bitte beschreiben Sie das eigene Modell der Kommune.");
    }
    if (entry.modelId() != null && models.of(entry.modelId()).isEmpty()) {
      throw Rejection.invalid("Dieses Modell gibt es nicht; bitte wählen Sie eines aus der Liste.");
    }
    if (entry.chosenOn().isBefore(proposal.proposedOn())) {
      throw Rejection.invalid("„Gewählt am“ liegt vor dem Modellvorschlag vom "
          + GermanDates.inFigures(proposal.proposedOn()) + ".");
    }
    boolean first = proposal.first().map(Model::id).filter(id -> id.equals(entry.modelId())).isPresent();
    if (!first && entry.reason() == null) {
      throw Rejection.invalid(proposal.suggestions().isEmpty()
          ? "Bitte begründen Sie die Wahl, denn keines der Modelle wurde vorgeschlagen."
          : "Bitte begründen Sie die Wahl, denn sie weicht vom ersten Vorschlag ab.");
    }
  }

  public Optional<ModelChoice> of(String number) {
    return database.sql("""
        select c.model_id, coalesce(m.name, 'eigenes Modell') as model_name,
          coalesce(m.description, c.own_model) as description, c.chosen_on, c.chosen_by, c.reason
        from model_choice c left join model m on m.id = c.model_id
        where c.number = ? and c.term = current_term(c.number)""")
        .param(number).query(ModelChoice.class).optional();
  }
}
