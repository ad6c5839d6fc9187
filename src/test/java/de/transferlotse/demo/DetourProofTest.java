package de.transferlotse.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.support.EngineTest;
import java.util.Collections;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * The proof of the detours: three years of one engagement in which everything comes between that may. What the tables, the
 * tasks, the rights, the mails and Cockpit must be after each step is written in {@code src/test/resources/proof/detours}.
 */
@EngineTest
class DetourProofTest {

  private static final String NUMBER = "TNO-2023-001";
  private static final String SCHWERIN = "beratung-schwerin";
  private static final String KIEL = "beratung-kiel";
  private static final Map<String, Object> FIRST_TERM = Map.of("startsOn", "2024-10-01", "endsOn", "2026-09-30",
      "dueOn", "2026-03-31", "plannedOn", "2025-12-31");
  private static final Map<String, Object> SECOND_TERM = Map.of("startsOn", "2026-10-01", "endsOn", "2028-09-30",
      "dueOn", "2028-03-31", "plannedOn", "2027-12-31");
  private static final Map<String, Object> RENEWAL = Map.of("wish", "RENEW", "note", "Der Kreisausschuss will verlängern.",
      "nextStep", "Entwurf der zweiten Zielvereinbarung im August");
  private static final Map<String, Object> SUCCESSOR = Map.of("function", "EDUCATION_MANAGEMENT", "salutation", "FRAU",
      "name", "Dr. Petersen", "email", "bildungsmanagement@kreis-lup.example", "receivesMail", true);
  private static final Map<String, Object> ALL_MILESTONES = Map.of("action", "milestones", "milestones",
      Collections.nCopies(5, Map.of("state", "DONE", "doneOn", "2025-12-15")));

  @LocalServerPort private int port;
  @Autowired private ApplicationContext application;
  @Autowired private RuntimeService runtime;
  @Autowired private ManagementService management;

  private DetourScript script;
  private DetourBook book;

  @BeforeEach
  void sitDown() {
    script = new DetourScript(application);
    book = new DetourBook(application, port);
  }

  @Test
  void leadsAnEngagementThroughAllDetoursOfThreeYears() {
    step("Anfrage, Erstkontakt und die Einschätzungen beider Seiten",
        () -> script.work("2023-11-13", "schwerin", "chooseMunicipality", "assessSituation"));
    step("Der Ausschuss lehnt den ersten Entwurf ab",
        () -> script.work("2024-04-08", "schwerin", "draftGoals 2", "recordCouncilDecision 1", FIRST_TERM));
    step("Der neue Entwurf liegt beim Landkreis, der Ergebnisbericht bei der Büroleitung", () -> {
      script.work("2024-05-06", "schwerin", "draftGoals 3", "draftGoals 3", FIRST_TERM);
      script.work("2024-05-14", "schwerin", "consolidateRatings 1");
    });
    step("Pause über die Kommunalwahl", () -> {
      script.pause("2024-05-27T09:00", SCHWERIN, "2024-07-08", "Kommunalwahl am 9. Juni");
      script.isRefusedAtRest(SCHWERIN, "coordinateDraft", Map.of("accepted", "yes"));
    });
    step("Mitten in der Pause stimmt der Landkreis dem Entwurf zu",
        () -> script.answer("2024-06-19T11:00", "coordinateDraft", Map.of("accepted", "yes")));
    step("Am vereinbarten Tag geht es weiter, und die Antwort kommt an", () -> script.come("2024-07-08T09:00"));
    step("Übergabe von Schwerin an Kiel, während beide Wege offen sind", () -> script.handOver("2024-07-11T10:00",
        "bueroleitung-schwerin", KIEL, "Termine am liebsten dienstags."));
    step("Kiel gibt den Ergebnisbericht frei", () -> script.work("2024-07-15", "kiel", "releaseReport 2"));
    step("Beschlüsse, Unterschriften, Modell und Umsetzungsplan",
        () -> script.work("2024-09-04", "kiel", "recordCouncilDecision 2", "nameDataSources", FIRST_TERM));
    step("Eine Kollegin aus Schwerin soll einen Monat vertreten", () -> script.arrangeDeputy("2024-12-16T09:00", KIEL,
        "beratung-schwerin-2", "2025-01-06", "2025-02-05"));
    step("Der erste Tag der Vertretung", () -> script.come("2025-01-06T09:00"));
    step("Die Vertretung fragt beim Landkreis nach",
        () -> script.work("2025-01-06", "schwerin-2", "procureData 1", "checkPlausibility 1"));
    step("Nach dem letzten Tag kommt zurück, was offen ist", () -> script.come("2025-02-06T09:00"));
    step("Die Beratung fragt noch einmal nach, die E-Mail wartet", () -> {
      script.work("2025-02-17", "kiel", "procureData 2");
      script.workWithoutMail("2025-03-03", "kiel", "checkPlausibility 1");
    });
    step("Die Ansprechperson scheidet aus", () -> script.recordContactChange("2025-03-03T13:30", KIEL, "2025-02-28",
        SUCCESSOR));
    step("Die Nachfolge bekommt, was offen ist", () -> script.settleOpenMatters("2025-03-04T09:00", KIEL));
    step("Kommunenprofil, seine Behandlung und das erste Reflexionsgespräch", () -> {
      script.work("2025-03-24", "kiel", "procureData 2", "reviewProfile");
      script.work("2025-06-11", "kiel", "recordProfileTreatment");
      script.work("2025-10-14", "kiel", "holdReflection 1");
    });
    step("Die Meilensteine sind erreicht, sechs Monate vor dem Ende ist die Verlängerung zu klären", () -> {
      script.complete("2026-03-24T16:00", KIEL, "accompanyImplementation", ALL_MILESTONES);
      script.come("2026-03-30T09:00");
    });
    step("Drei Monate vor dem Ende will der Landkreis verlängern", () -> {
      script.work("2026-04-08", "kiel", "clarifyRenewal 1");
      script.work("2026-07-01", "kiel", "clarifyRenewal 2", "clarifyRenewal 2", RENEWAL);
    });
    step("Die Büroleitung entscheidet, dass verlängert wird", () -> {
      script.work("2026-07-07", "kiel", "accompanyImplementation 8", "holdClosingTalk");
      script.work("2026-07-31", "kiel", "decideContinuation", "decideContinuation", Map.of("decision", "RENEW"));
    });
    step("Die zweite Zielvereinbarung wird geschlossen, die zweite Laufzeit beginnt", () -> {
      script.work("2026-08-03", "kiel", "draftGoals 3", "coordinateDraft 3", SECOND_TERM);
      script.work("2026-09-04", "kiel", "recordCouncilDecision 4", "draftDataConcept", SECOND_TERM);
    });
    step("Die Beratung schlägt das vorzeitige Ende vor", () -> script.proposeEarlyEnd("2026-11-09T10:00", KIEL,
        "MUNICIPALITY_WITHDRAWS", "Die Stelle im Bildungsbüro fällt weg."));
    step("Die Büroleitung stimmt zu, während noch eine E-Mail wartet", () -> {
      script.workWithoutMail("2026-11-16", "kiel", "nameDataSources");
      script.complete("2026-11-16T13:10", "bueroleitung-kiel", "decideEarlyEnd", Map.of("decision", "end"));
    });

    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    assertThat(runtime.createIncidentQuery().count()).isZero();
    assertThat(management.createJobQuery().noRetriesLeft().count()).isZero();
  }

  /** One line of the script; what it leaves behind is compared with its page. */
  private void step(String title, Runnable act) {
    act.run();
    book.compare(title, NUMBER);
  }
}
