package de.transferlotse.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.agreement.Agreements;
import de.transferlotse.document.Document;
import de.transferlotse.document.Documents;
import de.transferlotse.engagement.EngagementState;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.evaluation.ComponentChange;
import de.transferlotse.evaluation.Impacts;
import de.transferlotse.support.EngineTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The story of the proof, told twice: after the first closing it begins again with a renewed agreement. */
@EngineTest
class RenewalProofTest {

  private static final String CONSULTANT = "beratung-schwerin";
  private static final String NUMBER = "TNO-2022-001";
  private static final String DECIDE = "decideContinuation";
  /** From the first draft of the first agreement to the first of the second. */
  private static final int WEEKS = 181;

  @Autowired private StoryTeller teller;
  @Autowired private FormDesk desk;
  @Autowired private RuntimeService runtime;
  @Autowired private ManagementService management;
  @Autowired private Engagements engagements;
  @Autowired private Agreements agreements;
  @Autowired private Impacts impacts;
  @Autowired private Documents documents;
  @Autowired private JdbcClient database;

  @Test
  void leadsARenewedEngagementThroughItsSecondTermAndKeepsTheFirst() {
    Story first = new Stories(Stories.WRITTEN_FOR).read("ludwigslust-parchim");
    tell(first, first.steps().subList(0, at(first, DECIDE)));
    tell(first, List.of(with(first.steps().get(at(first, DECIDE)), Map.of("decision", "RENEW"))));
    assertThat(engagements.of(NUMBER).term()).isEqualTo(1);
    Map<String, List<String>> firstTerm = rowsUpTo(1);
    List<ComponentChange> reached = impacts.of(NUMBER).orElseThrow().changes();

    Story second = new Stories(Stories.WRITTEN_FOR.plusWeeks(WEEKS)).read("ludwigslust-parchim");
    int dataConcept = at(second, "draftDataConcept");
    tell(second, second.steps().subList(at(second, "draftGoals"), dataConcept));
    String draft = desk.task(CONSULTANT, NUMBER, "userTask_draftDataConcept").getId();
    assertThat(desk.open(CONSULTANT, draft).facts().path("questions"))
        .as("last term's concept to begin with").isNotEmpty();
    int treatment = at(second, "recordProfileTreatment");
    tell(second, second.steps().subList(dataConcept, treatment));
    tell(second, List.of(with(second.steps().get(treatment), Map.of("nextEditionYear", 2029))));
    tell(second, second.steps().subList(treatment + 1, second.steps().size()));

    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    assertThat(runtime.createIncidentQuery().count()).isZero();
    assertThat(management.createJobQuery().noRetriesLeft().count()).isZero();
    assertThat(engagements.of(NUMBER)).satisfies(engagement -> {
      assertThat(engagement.term()).isEqualTo(2);
      assertThat(engagement.state()).isEqualTo(EngagementState.CLOSED);
    });
    assertThat(rowsUpTo(1)).as("nothing of the first term has changed").isEqualTo(firstTerm);
    Map<String, List<String>> both = rowsUpTo(2);
    // In neither evaluation the two ratings are too far apart.
    firstTerm.remove("rating_agenda_item");
    firstTerm.forEach((table, rows) -> assertThat(both.get(table)).as(table).hasSizeGreaterThan(rows.size()));
    assertThat(impacts.of(NUMBER).orElseThrow().changes()).extracting(ComponentChange::before)
        .isEqualTo(reached.stream().map(ComponentChange::after).toList());
    assertThat(agreements.all(NUMBER)).extracting(agreement -> agreement.sequence() + " " + agreement.inForceOn())
        .containsExactly("1 2023-10-04", "2 2027-03-24");
    assertThat(documents.listFor(NUMBER)).extracting(Document::title).contains("Umsetzungsplan",
        "Umsetzungsplan (2. Laufzeit)", "Erstes Kommunenprofil (2. Laufzeit)",
        "Evaluationsblatt (2. Laufzeit)", "Prozessdokumentation (2. Laufzeit)",
        "Abschlussvermerk (2. Laufzeit) (abgezeichnet)", "2. Zielvereinbarung als PDF");
    assertThat(lines("""
        select text_body from mail where engagement = ? and template = 'evaluation-request' order by sent_at"""))
        .satisfiesExactly(text -> assertThat(text).contains("eine zweite Selbsteinschätzung"),
            text -> assertThat(text).contains("eine neue Selbsteinschätzung"));
    assertThat(lines("select template from mail where engagement = ? and template = 'closing-letter'")).hasSize(1);
    assertThat(lines("select invited_on from reflection where number = ? and term = 2 order by 1"))
        .containsExactly("2028-03-24", "2029-03-24", "2030-03-24");
  }

  private void tell(Story story, List<Story.Step> steps) {
    steps.forEach(step -> teller.tell(new StoryTeller.Moment(story, step)));
  }

  private static int at(Story story, String task) {
    return story.steps().stream().map(Story.Step::task).toList().indexOf(task);
  }

  private static Story.Step with(Story.Step step, Map<String, Object> changed) {
    var facts = new HashMap<>(step.facts());
    facts.putAll(changed);
    return new Story.Step(step.at(), step.by(), step.start(), step.task(), step.station(), step.fill(), step.upload(), facts);
  }

  /** All rows of all tables that are filled in again in every term. */
  private Map<String, List<String>> rowsUpTo(int term) {
    var rows = new TreeMap<String, List<String>>();
    for (String table : database.sql("""
        select table_name from information_schema.columns
        where table_schema = 'public' and column_name in ('number', 'term') and table_name <> 'engagement'
        group by table_name having count(*) = 2""").query(String.class).list()) {
      rows.put(table, database.sql("select t::text from \"" + table + "\" t where number = ? and term <= ? order by 1")
          .params(NUMBER, term).query(String.class).list());
    }
    return rows;
  }

  private List<String> lines(String query) {
    return database.sql(query).param(NUMBER).query(String.class).list();
  }
}
