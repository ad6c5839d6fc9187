package de.transferlotse.support.process;

import static de.transferlotse.guidance.AgreedEngagement.CONSULTANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.guidance.AgreedEngagement;
import de.transferlotse.guidance.Milestone;
import de.transferlotse.guidance.MilestoneState;
import de.transferlotse.guidance.Milestones;
import de.transferlotse.input.Rejection;
import de.transferlotse.platform.AdjustableClock;
import de.transferlotse.support.Accompaniments;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.MeasureKind;
import de.transferlotse.support.SupportMeasure;
import de.transferlotse.support.SupportMeasures;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The loop of accompanying a Kommune: measures, milestones, end. */
@EngineTest
class SupportMunicipalityTest {

  private static final LocalDate IN_FORCE = LocalDate.of(2026, 2, 16);
  private static final String TASK = "userTask_accompanyImplementation";
  private static final List<String> KEYS = List.of("13076", "13071", "13072", "13073", "13074", "13075", "13003",
      "13004");
  private static int next;
  private static String shared;

  @Autowired private ApplicationContext application;
  @Autowired private RuntimeService runtime;
  @Autowired private FormDesk desk;
  @Autowired private Milestones milestones;
  @Autowired private SupportMeasures measures;
  @Autowired private Accompaniments accompaniments;
  @Autowired private AdjustableClock clock;

  @BeforeEach
  void backToTheStart() {
    clock.setTo(EngineTest.START);
  }

  @Test
  void isDueWithTheNextMilestoneAndComesBackAfterEachMeasure() {
    String number = begun();
    assertThat(desk.task(CONSULTANT, number, TASK).getDueDate()
        .toInstant()).isEqualTo(Instant.parse("2026-08-17T15:00:00Z"));

    String before = desk.task(CONSULTANT, number, TASK).getId();
    complete(number, measure(Map.of()));
    assertThat(desk.task(CONSULTANT, number, TASK).getId()).isNotEqualTo(before);
    assertThat(measures.of(number)).containsExactly(new SupportMeasure(MeasureKind.WORKSHOP,
        "Geschäftsordnung der Steuerungsrunde", LocalDate.of(2026, 3, 2), "Fachdienst Jugend, Bildungsbüro",
        "Entwurf der Geschäftsordnung"));
    assertThat(sheet(number).path("measureRows").path(0).path("kind").asText()).isEqualTo("Workshop");
  }

  @Test
  void movesAMilestoneWithItsReasonAndIsDueThen() {
    String number = begun();
    complete(number, milestones(number, 0, Map.of("state", "MOVED", "newDate", "2027-01-04", "remark",
        "Wahl im Oktober")));

    Milestone moved = milestones.next(number).orElseThrow();
    assertThat(moved.state()).isEqualTo(MilestoneState.MOVED);
    assertThat(moved.plannedOn()).isEqualTo(LocalDate.of(2026, 8, 16));
    assertThat(moved.dueOn()).isEqualTo(LocalDate.of(2027, 1, 4));
    assertThat(milestones.past(number)).singleElement().satisfies(past -> {
      assertThat(past.remark()).isEqualTo("Wahl im Oktober");
      assertThat(past.changedBy()).isEqualTo(CONSULTANT);
    });
    assertThat(desk.task(CONSULTANT, number, TASK).getDueDate()
        .toInstant()).isEqualTo(Instant.parse("2027-01-04T16:00:00Z"));
  }

  @Test
  void endsOnlyWhenEveryMilestoneIsDoneOrDropped() {
    String number = begun();
    assertRefused(number, end("Alles erledigt."), "offen: „Geschäftsordnung beschlossen“");
    complete(number, milestones(number, 0, Map.of("state", "DONE", "doneOn", "2026-03-01")));
    complete(number, milestones(number, 1, Map.of("state", "DONE", "doneOn", "2026-03-02")));
    assertRefused(number, end("Alles erledigt."), "offen: „Ziele im Kreistag beschlossen“.");
    complete(number, milestones(number, 2, Map.of("state", "DROPPED", "remark",
        "Der Kreistag hat schon beschlossen.")));
    assertThat(desk.task(CONSULTANT, number, TASK).getDueDate()
        .toInstant()).isEqualTo(Instant.parse("2026-03-30T15:00:00Z"));

    assertRefused(number, end(null), "Schlussbemerkung");
    assertRefused(number, end("x".repeat(2001)), "„Schlussbemerkung“");
    complete(number, end("Die Steuerungsrunde arbeitet selbstständig weiter."));
    assertThat(accompaniments.end(number).orElseThrow().endedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).count()).isZero();
  }

  @Test
  void opensAMilestoneAgainAtItsFirstDate() {
    String number = begun();
    complete(number, milestones(number, 0, Map.of("state", "DROPPED", "remark", "Nicht nötig")));
    complete(number, milestones(number, 0, Map.of("state", "OPEN")));
    assertThat(milestones.next(number).orElseThrow().dueOn()).isEqualTo(LocalDate.of(2026, 8, 16));
    assertThat(milestones.past(number)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "state   | DONE    | doneOn  |            | wann er erreicht wurde",
      "state   | DONE    | doneOn  | 2026-03-03 | nicht in der Zukunft",
      "state   | MOVED   | remark  | Wahl       | neuen Termin",
      "state   | MOVED   | newDate | 2026-12-01 | warum er verschoben wird",
      "state   | DROPPED | doneOn  |            | warum er entfällt",
      "state   |         | doneOn  |            | Stand",
      "state   | LATE    | doneOn  |            | Stand",
      "doneOn  | gestern | state   | DONE       | Erreicht am",
      "newDate | bald    | state   | MOVED      | Neuer Termin",
      "id      |         | state   | DONE       | fehlt"})
  void refusesAMilestoneThatCannotBe(String field, String value, String other, String otherValue, String message) {
    String number = shared();
    var change = new HashMap<String, Object>();
    change.put(field, value);
    change.put(other, otherValue);
    assertRefused(number, milestones(number, 0, change), message);
  }

  @Test
  void refusesNewDatesOutsideOfWhatIsPossibleAndForeignMilestones() {
    String number = shared();
    assertRefused(number, milestones(number, 0, Map.of("state", "MOVED", "newDate", "2026-03-01", "remark", "Wahl")),
        "nicht in der Vergangenheit");
    assertRefused(number, milestones(number, 0, Map.of("state", "MOVED", "newDate", "2029-02-17", "remark", "Wahl")),
        "nach dem Ende der Laufzeit am 16.02.2029");
    assertRefused(number, milestones(number, 0, Map.of("state", "DROPPED", "remark", "x".repeat(501))), "Bemerkung");
    assertRefused(number, milestones(number, 0, Map.of("id", "5f0c1c3e-0000-4000-8000-000000000000")),
        "gibt es nicht mehr");
    assertRefused(number, milestones(number, 0, Map.of()), "keinen Meilenstein geändert");
    assertThat(milestones.past(number)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "kind         |            | Art der Maßnahme",
      "kind         | PARTY      | Art der Maßnahme",
      "heldOn       |            | Tag der Maßnahme",
      "title        | ' '        | Titel der Maßnahme",
      "heldOn       | 2026-03-03 | Tag der Maßnahme",
      "heldOn       | 2026-03-01 | liegt vor dem Beginn der Begleitung am 2. März 2026",
      "participants | ' '        | Beteiligte (Funktionen und Ämter)",
      "result       |            | Ergebnis"})
  void refusesAMeasureThatCannotBe(String field, String value, String message) {
    String number = shared();
    var change = new HashMap<String, Object>();
    change.put(field, value);
    assertRefused(number, measure(change), message);
    assertThat(measures.of(number)).isEmpty();
  }

  @Test
  void refusesTooLongTextsAndWhatIsNoAction() {
    String number = shared();
    assertRefused(number, measure(Map.of("title", "x".repeat(121))), "Titel der Maßnahme");
    assertRefused(number, measure(Map.of("participants", "x".repeat(501))), "Beteiligte");
    assertRefused(number, measure(Map.of("result", "x".repeat(3001))), "Ergebnis");
    assertRefused(number, Map.of("action", "measure"), "beschreiben Sie die Maßnahme");
    assertRefused(number, Map.of("action", "dance"), "Was möchten Sie tun?");
    assertRefused(number, Map.of(), "Was möchten Sie tun?");
  }

  private String begun() {
    var engagement = new AgreedEngagement(application);
    String number = engagement.of(KEYS.get(next++), IN_FORCE, 1);
    engagement.plan(number);
    engagement.start(number, "support-municipality");
    return number;
  }

  /** One engagement for all that is refused: refusing leaves no trace. */
  private String shared() {
    if (shared == null) {
      shared = begun();
    }
    return shared;
  }

  private JsonNode sheet(String number) {
    return desk.open(CONSULTANT, desk.task(CONSULTANT, number, TASK).getId()).view();
  }

  private static Map<String, Object> measure(Map<String, ?> changes) {
    Map<String, Object> measure = new HashMap<>(Map.of("kind", "WORKSHOP",
        "title", "Geschäftsordnung der Steuerungsrunde.", "heldOn", "2026-03-02",
        "participants", "Fachdienst Jugend, Bildungsbüro", "result", "Entwurf der Geschäftsordnung"));
    measure.putAll(changes);
    return Map.of("action", "measure", "measure", measure);
  }

  private Map<String, Object> milestones(String number, int position, Map<String, ?> changes) {
    var rows = new ArrayList<Map<String, Object>>();
    for (Milestone milestone : milestones.of(number)) {
      var row = new HashMap<String, Object>();
      row.put("id", milestone.id().toString());
      row.put("state", milestone.state().name());
      row.put("doneOn", milestone.doneOn() == null ? null : milestone.doneOn().toString());
      row.put("newDate", milestone.state() == MilestoneState.MOVED ? milestone.dueOn().toString() : null);
      row.put("remark", milestone.remark());
      rows.add(row);
    }
    rows.get(position).putAll(changes);
    return Map.of("action", "milestones", "milestones", rows);
  }

  private static Map<String, Object> end(String remark) {
    var facts = new HashMap<String, Object>(Map.of("action", "end"));
    facts.put("closingRemark", remark);
    return facts;
  }

  private void complete(String number, Map<String, ?> typed) {
    desk.complete(CONSULTANT, desk.task(CONSULTANT, number, TASK).getId(), typed);
  }

  private void assertRefused(String number, Map<String, ?> typed, String message) {
    assertThatThrownBy(() -> complete(number, typed)).isInstanceOf(Rejection.class).hasMessageContaining(message);
  }
}
