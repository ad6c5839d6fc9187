package de.transferlotse.monitoring.process;

import static de.transferlotse.monitoring.MonitoringSteps.checked;
import static de.transferlotse.monitoring.MonitoringSteps.municipal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.input.Rejection;
import de.transferlotse.monitoring.MonitoringSteps;
import de.transferlotse.support.EngineTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each field refuses what it must, in one German sentence that names it, and stores nothing. */
@EngineTest
@TestInstance(Lifecycle.PER_CLASS)
class BadMonitoringInputTest {

  private static final Map<String, String> KOMMUNE_BY_TASK = Map.of("draftDataConcept", "13071",
      "nameDataSources", "13072", "procureData", "13073", "checkPlausibility", "13074", "reviewProfile", "13075",
      "recordProfileTreatment", "13076");

  @Autowired private ApplicationContext application;
  @Autowired private JdbcClient database;

  private final Map<String, String> numbers = new HashMap<>();
  private MonitoringSteps steps;

  @BeforeAll
  void bringEachEngagementToItsTask() {
    steps = new MonitoringSteps(application);
    KOMMUNE_BY_TASK.forEach((task, key) -> numbers.put(task, steps.startUpTo(key, task)));
  }

  static Stream<Arguments> single() {
    String concept = "draftDataConcept";
    String sources = "nameDataSources";
    String review = "reviewProfile";
    String treatment = "recordProfileTreatment";
    return Stream.of(
        Arguments.of(concept, "questions", List.of(), "„Fragestellungen (1 bis 8)“ fehlt"),
        Arguments.of(concept, "questions", Collections.nCopies(9, question("Frage", "A")),
            "„Fragestellungen (1 bis 8)“"),
        Arguments.of(concept, "questions", List.of(question("", "A")), "1. Eintrag: Fragestellung“ fehlt"),
        Arguments.of(concept, "questions", List.of(question(text(501), "A")), "1. Eintrag: Fragestellung“ ist zu"),
        Arguments.of(concept, "questions", List.of(question("Frage", null)), "1. Eintrag: Themenfeld“ fehlt"),
        Arguments.of(concept, "questions", List.of(question("Frage", "Z")), "1. Eintrag: Themenfeld“ hat keinen"),
        Arguments.of(concept, "questions", List.of(question("Frage", "A"), question("FRAGE", "B")), "doppelt"),
        Arguments.of(concept, "audience", "", "„Zielgruppe der Berichterstattung“ fehlt"),
        Arguments.of(concept, "audience", text(501), "„Zielgruppe der Berichterstattung“ ist zu"),
        Arguments.of(concept, "body", " ", "„Zielgremium“ fehlt"),
        Arguments.of(concept, "body", text(201), "„Zielgremium“ ist zu"),
        Arguments.of(concept, "rhythm", "MONTHLY", "„Rhythmus“ hat keinen gültigen Wert"),
        Arguments.of(concept, "rhythm", null, "„Rhythmus“ fehlt"),
        Arguments.of(concept, "privacyNote", null, "„Hinweise zum Datenschutz“ fehlt"),
        Arguments.of(concept, "privacyNote", text(2001), "„Hinweise zum Datenschutz“ ist zu"),
        Arguments.of(sources, "sources", List.of(), "„Datenquellen“ fehlt"),
        Arguments.of(sources, "sources", List.of(source("Liste", "1")), "noch ohne Quelle: 2, 3."),
        Arguments.of(sources, "sources", List.of(source("Liste", "1", "2", "3", "4")), "die es nicht gibt"),
        Arguments.of(sources, "sources", List.of(source("Liste", "eins")), "die es nicht gibt"),
        Arguments.of(sources, "sources", List.of(source("Liste")), "Wofür (Fragestellungen)“ fehlt"),
        Arguments.of(sources, "sources", List.of(source("", "1")), "1. Eintrag: Datenquelle“ fehlt"),
        Arguments.of(sources, "sources", List.of(source(text(201), "1")), "1. Eintrag: Datenquelle“ ist zu"),
        Arguments.of(sources, "sources", List.of(with(source("Liste", "1"), "kind", null)), "Art der Quelle“ fehlt"),
        Arguments.of(sources, "sources", List.of(with(source("Liste", "1", "2", "3"), "kind", "OFFICIAL")),
            "mindestens eine Quelle mit Daten der Kommune"),
        Arguments.of(sources, "sources", List.of(with(source("Liste", "1"), "department", "")), "das zuständige Amt"),
        Arguments.of(sources, "sources", List.of(with(source("Liste", "1"), "department", text(161))),
            "Zuständiges Amt“ ist zu"),
        Arguments.of(sources, "sources", List.of(with(source("Liste", "1"), "function", null)), "zuständige Funktion"),
        Arguments.of(sources, "sources", List.of(with(source("Liste", "1"), "function", text(161))),
            "Zuständige Funktion“ ist zu"),
        Arguments.of(sources, "sources", List.of(with(source("Liste", "1"), "requestedUntil", "2026-03-01")),
            "Erbeten bis“ darf nicht in der Vergangenheit"),
        Arguments.of(sources, "sources", List.of(with(source("Liste", "1"), "requestedUntil", null)), "den Termin"),
        Arguments.of(review, "comments", List.of(), "„Kommentare je Themenfeld“ fehlt"),
        Arguments.of(review, "comments", List.of(Map.of("theme", "A", "comment", "gut")), "passen nicht"),
        Arguments.of(review, "comments", List.of(Map.of("theme", "C", "comment", "")), "Kommentar“ fehlt"),
        Arguments.of(review, "comments", List.of(Map.of("theme", "C", "comment", text(1501))), "Kommentar“ ist zu"),
        Arguments.of(review, "striking", "", "„Was fällt auf?“ fehlt"),
        Arguments.of(review, "striking", text(2001), "„Was fällt auf?“ ist zu"),
        Arguments.of(review, "highlights", List.of("density"), "genau 3"),
        Arguments.of(review, "highlights", List.of("density", "population", "unknown"), "genau 3"),
        Arguments.of(review, "released", false, "geben Sie das Kommunenprofil für das Gremium frei"),
        Arguments.of(treatment, "body", null, "„Gremium“ fehlt"),
        Arguments.of(treatment, "body", text(201), "„Gremium“ ist zu"),
        Arguments.of(treatment, "treatedOn", "2026-03-03", "„Tag der Behandlung“ darf nicht in der Zukunft liegen"),
        Arguments.of(treatment, "treatedOn", "2026-03-01", "liegt vor dem Tag"),
        Arguments.of(treatment, "treatedOn", null, "„Tag der Behandlung“ fehlt"),
        Arguments.of(treatment, "result", "LIKED", "„Ergebnis“ hat keinen gültigen Wert"),
        Arguments.of(treatment, "consequence", "", "welchen Auftrag"),
        Arguments.of(treatment, "consequence", text(2001), "„Was folgt daraus?“ ist zu"),
        Arguments.of(treatment, "printedPaper", text(61), "„Drucksache“ ist zu"),
        Arguments.of(treatment, "keeperDepartment", null, "„Amt, das das Profil fortschreibt“ fehlt"),
        Arguments.of(treatment, "keeperDepartment", text(161), "„Amt, das das Profil fortschreibt“ ist zu"),
        Arguments.of(treatment, "keeperFunction", null, "„Zuständige Funktion“ fehlt"),
        Arguments.of(treatment, "keeperFunction", text(161), "„Zuständige Funktion“ ist zu"),
        Arguments.of(treatment, "nextEditionYear", null, "„Jahr der nächsten Ausgabe“ fehlt"),
        Arguments.of(treatment, "nextEditionYear", 2025, "„Jahr der nächsten Ausgabe“ muss zwischen 2026 und 2036"),
        Arguments.of(treatment, "nextEditionYear", 2037, "„Jahr der nächsten Ausgabe“ muss zwischen 2026 und 2036"),
        Arguments.of(treatment, "nextEditionYear", 2027.5, "„Jahr der nächsten Ausgabe“ hat keinen gültigen Wert"));
  }

  @ParameterizedTest(name = "{0}.{1}: {3}")
  @MethodSource("single")
  void refusesInOneSentence(String task, String field, Object value, String reason) {
    refused(task, Collections.singletonMap(field, value), reason);
  }

  static Stream<Arguments> rows() {
    String procure = "procureData";
    String check = "checkPlausibility";
    return Stream.of(
        Arguments.of(procure, "state", "lost", "Ergebnis“ hat keinen gültigen Wert"),
        Arguments.of(procure, "state", null, "Ergebnis“ fehlt"),
        Arguments.of(procure, "receivedOn", "2026-03-03", "Erhalten am“ darf nicht in der Zukunft liegen"),
        Arguments.of(procure, "receivedOn", null, "den Tag, an dem die Daten kamen"),
        Arguments.of(procure, "dataAsOf", "", "den Stand der Daten"),
        Arguments.of(procure, "dataAsOf", text(101), "Stand der Daten“ ist zu"),
        Arguments.of(procure, "state", "unavailable", "warum die Quelle"),
        Arguments.of(procure, "missingReason", text(1001), "Grund“ ist zu"),
        Arguments.of(procure, "remark", text(1001), "Bemerkung“ ist zu"),
        Arguments.of(procure, "id", UUID.randomUUID().toString(), "bitte laden Sie die Aufgabe neu"),
        Arguments.of(check, "plausible", "maybe", "Plausibel?“ hat keinen gültigen Wert"),
        Arguments.of(check, "plausible", "no", "was zu korrigieren ist"),
        Arguments.of(check, "checked", "", "Was wurde geprüft?“ fehlt"),
        Arguments.of(check, "checked", text(1001), "Was wurde geprüft?“ ist zu"),
        Arguments.of(check, "finding", text(1001), "Befund“ ist zu"),
        Arguments.of(check, "id", UUID.randomUUID().toString(), "bitte laden Sie die Aufgabe neu"));
  }

  @ParameterizedTest(name = "{0}.{1}: {3}")
  @MethodSource("rows")
  void refusesInOneSentenceWhatARowSays(String task, String field, String value, String reason) {
    var shown = steps.open(numbers.get(task), task).facts().path("sources");
    var rows = new ArrayList<Map<String, Object>>();
    shown.forEach(row -> rows.add(task.equals("procureData")
        ? MonitoringSteps.received(row.path("id").asText(), "Schuljahr 2024/25")
        : checked(row.path("id").asText(), "yes", null)));
    rows.set(0, with(rows.get(0), field, value));

    refused(task, Map.of("sources", rows), reason);
  }

  private void refused(String task, Map<String, ?> typed, String reason) {
    String number = numbers.get(task);
    String before = stored();

    assertThatThrownBy(() -> steps.complete(number, task, typed)).isInstanceOf(Rejection.class)
        .hasMessageContaining(reason).hasMessageEndingWith(".");
    assertThat(stored()).isEqualTo(before);
    assertThat(steps.open(number, task)).isNotNull();
  }

  private String stored() {
    return database.sql("""
        select concat_ws(' ', (select count(*) from data_concept), (select count(*) from monitoring_source),
          (select count(received_on) from monitoring_source), (select count(*) from monitoring_check),
          (select count(released_on) from first_profile), (select count(*) from profile_treatment))""")
        .query(String.class).single();
  }

  private static Map<String, Object> question(String question, String theme) {
    return with(Map.of("question", question), "theme", theme);
  }

  private static Map<String, Object> source(String name, String... questions) {
    return municipal(name, List.of(questions), "Fachdienst Schule", "Schulentwicklungsplanung", "2026-04-10");
  }

  private static Map<String, Object> with(Map<String, Object> row, String field, Object value) {
    var changed = new HashMap<>(row);
    changed.put(field, value);
    return changed;
  }

  private static String text(int length) {
    return "x".repeat(length);
  }
}
