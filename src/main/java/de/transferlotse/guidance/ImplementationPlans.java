package de.transferlotse.guidance;

import de.transferlotse.agreement.Agreement;
import de.transferlotse.agreement.Agreements;
import de.transferlotse.calendar.WorkingDays;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.input.Rejection;
import de.transferlotse.municipality.Municipalities;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes the Umsetzungsplan of each engagement and keeps what was agreed. */
@Service
@Transactional
public class ImplementationPlans {

  private final JdbcClient database;
  private final Agreements agreements;
  private final Engagements engagements;
  private final Municipalities municipalities;
  private final ModelChoices choices;
  private final Models models;
  private final MilestoneRows rows;
  private final WorkingDays workingDays;
  private final Clock clock;

  ImplementationPlans(JdbcClient database, Agreements agreements, Engagements engagements,
      Municipalities municipalities, ModelChoices choices, Models models, MilestoneRows rows,
      WorkingDays workingDays, Clock clock) {
    this.database = database;
    this.agreements = agreements;
    this.engagements = engagements;
    this.municipalities = municipalities;
    this.choices = choices;
    this.models = models;
    this.rows = rows;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /** Writes a first plan from the goals and the chosen model, in place of any milestones there are. */
  public void propose(String number) {
    Agreement agreement = agreement(number);
    ModelChoice choice = choices.of(number).orElseThrow();
    String land = municipalities.of(engagements.of(number).municipalityKey()).land().code();
    List<ModelStep> steps = choice.isOwn() ? List.of() : models.steps(choice.modelId());
    store(number, agreement, new MilestoneProposal(agreement, LocalDate.now(clock), workingDays, land).with(steps));
    database.sql("update implementation_plan set agreed_on = null, agreed_by = null where number = ?"
        + " and term = current_term(number)")
        .param(number).update();
  }

  /**
   * Keeps the plan that both sides agreed on, in place of the proposal.
   *
   * @throws Rejection (invalid) if a date lies outside of the term or after that of its goal, or a goal is not served
   */
  public void agree(String number, List<PlannedMilestone> milestones, String user) {
    Agreement agreement = agreement(number);
    new PlanRules(agreement).requirePlan(milestones);
    store(number, agreement, milestones);
    database.sql("update implementation_plan set agreed_on = ?, agreed_by = ? where number = ?"
        + " and term = current_term(number)")
        .params(LocalDate.now(clock), user, number).update();
  }

  private void store(String number, Agreement agreement, List<PlannedMilestone> milestones) {
    database.sql("""
        insert into implementation_plan (number, agreement_id) values (?, ?)
        on conflict (number, term) do update set agreement_id = excluded.agreement_id""")
        .params(number, agreement.id()).update();
    rows.replace(number, agreement.id(), milestones);
  }

  /** When the plan was agreed on; none while it is only proposed. */
  public Optional<LocalDate> agreedOn(String number) {
    return database.sql("""
        select agreed_on from implementation_plan
        where number = ? and term = current_term(number) and agreed_on is not null""")
        .param(number).query(LocalDate.class).optional();
  }

  private Agreement agreement(String number) {
    return agreements.inForce(number).orElseThrow();
  }
}
