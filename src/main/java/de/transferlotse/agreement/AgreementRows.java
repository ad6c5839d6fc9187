package de.transferlotse.agreement;

import de.transferlotse.engagement.AtHand;
import de.transferlotse.platform.RowsBelow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes an agreement with its goals. */
@Repository
class AgreementRows {

  private final JdbcClient database;
  private final RowsBelow below;
  private final AtHand<List<Agreement>> atHand = new AtHand<>(this::read);

  AgreementRows(JdbcClient database, RowsBelow below) {
    this.database = database;
    this.below = below;
  }

  Optional<Agreement> latest(String number, AgreementState state) {
    return all(number).stream().filter(agreement -> agreement.state() == state)
        .reduce((earlier, later) -> later);
  }

  /** The first first. */
  List<Agreement> all(String number) {
    return atHand.of(number);
  }

  private List<Agreement> read(String number) {
    return database.sql("""
        select agreement.*, (select json_agg(json_build_object('component', component, 'goal', goal, 'indicator', indicator,
            'target', target, 'dueOn', due_on) order by position)
          from agreement_goal where agreement_id = agreement.id) as goals
        from agreement where number = ? order by sequence""").param(number)
        .query((row, index) -> agreement(row)).list();
  }

  private Agreement agreement(ResultSet row) throws SQLException {
    var terms = new AgreementTerms(row.getObject("starts_on", LocalDate.class),
        row.getObject("ends_on", LocalDate.class), below.list(row, "goals", Goal.class), clauses(row));
    return new Agreement(row.getObject("id", UUID.class), row.getString("number"), row.getInt("sequence"),
        AgreementState.valueOf(row.getString("state")), row.getInt("version"),
        row.getObject("in_force_on", LocalDate.class), row.getObject("signed_document_id", UUID.class), terms);
  }

  private static AgreementClauses clauses(ResultSet row) throws SQLException {
    return new AgreementClauses(row.getString("municipality_head"), row.getString("basis"),
        row.getString("municipality_contacts"), row.getString("agency_contacts"), row.getString("agency_services"),
        row.getString("staff"), row.getString("data_access"), row.getString("rooms"), row.getString("staff_release"),
        row.getString("steering"), row.getString("confidentiality"), row.getString("publicity"),
        row.getString("renewal"), row.getString("annexes"));
  }

  /** Writes the agreement in work; if there is none, the next of the engagement begins. */
  void store(String number, AgreementTerms terms) {
    atHand.forget(number);
    AgreementClauses clauses = terms.clauses();
    UUID id = database.sql("""
        insert into agreement (id, number, sequence, state, starts_on, ends_on, municipality_head, basis,
          municipality_contacts, agency_contacts, agency_services, staff, data_access, rooms, staff_release, steering,
          confidentiality, publicity, renewal, annexes)
        values (?, ?, (select coalesce(max(sequence), 0) + 1 from agreement where number = ?), 'DRAFT', ?, ?, ?, ?, ?,
          ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (number) where state = 'DRAFT' do update set
          starts_on = excluded.starts_on, ends_on = excluded.ends_on, municipality_head = excluded.municipality_head,
          basis = excluded.basis, municipality_contacts = excluded.municipality_contacts,
          agency_contacts = excluded.agency_contacts, agency_services = excluded.agency_services,
          staff = excluded.staff, data_access = excluded.data_access, rooms = excluded.rooms,
          staff_release = excluded.staff_release, steering = excluded.steering,
          confidentiality = excluded.confidentiality, publicity = excluded.publicity, renewal = excluded.renewal,
          annexes = excluded.annexes
        returning id""")
        .params(UUID.randomUUID(), number, number, terms.startsOn(), terms.endsOn(), clauses.municipalityHead(),
            clauses.basis(), clauses.municipalityContacts(), clauses.agencyContacts(), clauses.agencyServices(),
            clauses.staff(), clauses.dataAccess(), clauses.rooms(), clauses.staffRelease(), clauses.steering(),
            clauses.confidentiality(), clauses.publicity(), clauses.renewal(), clauses.annexes())
        .query(UUID.class).single();
    replaceGoals(id, terms.goals());
  }

  private void replaceGoals(UUID agreementId, List<Goal> goals) {
    database.sql("delete from agreement_goal where agreement_id = ?").param(agreementId).update();
    database.sql("""
        insert into agreement_goal (agreement_id, position, component, goal, indicator, target, due_on)
        select ?, position, component, goal, indicator, target, due_on
        from unnest(?, ?, ?, ?, ?::date[])
          with ordinality as agreed (component, goal, indicator, target, due_on, position)""")
        .params(agreementId, texts(goals, goal -> goal.component().name()), texts(goals, Goal::goal),
            texts(goals, Goal::indicator), texts(goals, Goal::target), texts(goals, goal -> goal.dueOn().toString()))
        .update();
  }

  private static String[] texts(List<Goal> goals, Function<Goal, String> part) {
    return goals.stream().map(part).toArray(String[]::new);
  }

  /** The draft is now another version. */
  void nextVersion(String number) {
    atHand.forget(number);
    database.sql("update agreement set version = version + 1 where number = ? and state = 'DRAFT'")
        .param(number).update();
  }

  void refuse(Agreement agreement) {
    atHand.forget(agreement.number());
    database.sql("update agreement set state = 'REFUSED' where id = ?").param(agreement.id()).update();
  }

  /** Puts the agreement into force, with the term as it was signed. */
  void sign(Agreement agreement, LocalDate inForceOn, UUID scan, LocalDate startsOn, LocalDate endsOn) {
    atHand.forget(agreement.number());
    database.sql("""
        update agreement set state = 'SIGNED', in_force_on = ?, signed_document_id = ?, starts_on = ?, ends_on = ?
        where id = ?""").params(inForceOn, scan, startsOn, endsOn, agreement.id()).update();
  }
}
