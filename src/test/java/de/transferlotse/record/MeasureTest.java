package de.transferlotse.record;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.Phase;
import de.transferlotse.guidance.AgreedEngagement;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.MeasureKind;
import de.transferlotse.support.SupportMeasure;
import de.transferlotse.support.SupportMeasures;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Measures recorded without a task, and what the record shows of what was agreed and done. */
@EngineTest
class MeasureTest {

  private static final Map<String, String> WORKSHOP = Map.of("kind", "WORKSHOP",
      "title", "Geschäftsordnung", "heldOn", "2026-03-02",
      "participants", "Fachdienst Jugend", "result", "Entwurf der Geschäftsordnung");
  private static String number;

  @LocalServerPort private int port;
  @Autowired private ApplicationContext application;
  @Autowired private SupportMeasures measures;
  @Autowired private Engagements engagements;
  @Autowired private JdbcClient database;

  @BeforeEach
  void agree() {
    if (number == null) {
      number = new AgreedEngagement(application).of("13074", LocalDate.of(2026, 2, 16), 2);
    }
    database.sql("delete from engagement_phase").update();
    engagements.accept(number);
    engagements.enter(number, Phase.BASELINE_AND_AGREEMENT);
    database.sql("delete from support_measure").update();
  }

  @Test
  void keepsAMeasureInAnyPhaseBeforeTheClosing() {
    PageCaller consultant = PageCaller.signIn(port, "beratung-schwerin");
    assertThat(consultant.open(page()).body()).contains("Unterstützungsmaßnahme festhalten");
    consultant.open(address());
    assertThat(consultant.send(address(), WORKSHOP).statusCode()).isEqualTo(302);
    consultant.send(address(), WORKSHOP);
    assertThat(measures.of(number)).containsExactly(new SupportMeasure(MeasureKind.WORKSHOP, "Geschäftsordnung",
        LocalDate.of(2026, 3, 2), "Fachdienst Jugend", "Entwurf der Geschäftsordnung"));
    assertThat(consultant.open(page()).body()).contains("Die Maßnahme ist festgehalten.",
        "Workshop: Geschäftsordnung", "02.03.2026", "Fachdienst Jugend: Entwurf der Geschäftsordnung");
  }

  @Test
  void takesNoneOnceTheClosingHasBegun() {
    PageCaller consultant = PageCaller.signIn(port, "beratung-schwerin");
    consultant.open(address());
    database.sql("delete from engagement_phase").update();
    engagements.enter(number, Phase.CLOSING);
    assertThat(consultant.open(page()).body()).doesNotContain("Unterstützungsmaßnahme festhalten");
    HttpResponse<String> answer = consultant.send(address(), WORKSHOP);
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("bis der Abschluss beginnt");
    assertThat(measures.of(number)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "kind         |            | „Art der Maßnahme“ fehlt",
      "title        |            | „Titel der Maßnahme“ fehlt",
      "heldOn       | 2026-03-01 | liegt vor dem Beginn der Begleitung",
      "heldOn       | 2026-03-03 | „Tag der Maßnahme“ darf nicht in der Zukunft liegen",
      "participants | ' '        | „Beteiligte (Funktionen und Ämter)“ fehlt",
      "result       |            | „Ergebnis“ fehlt"})
  void refusesInTheWordsOfTheFormAndKeepsWhatWasTyped(String field, String value, String message) {
    PageCaller consultant = PageCaller.signIn(port, "beratung-schwerin");
    consultant.open(address());
    var typed = new HashMap<>(WORKSHOP);
    typed.put(field, value == null ? "" : value);
    HttpResponse<String> page = consultant.send(address(), typed);
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains(message);
    assertThat(page.body()).containsAnyOf("Entwurf der Geschäftsordnung", "Fachdienst Jugend");
    assertThat(measures.of(number)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"beratung-kiel, 404", "bueroleitung-kiel, 404", "leitung, 403", "veranstaltungen, 404"})
  void refusesThoseWhoDoNotWorkOnIt(String user, int status) {
    assertThat(PageCaller.signIn(port, user).send(address(), WORKSHOP).statusCode()).isEqualTo(status);
    assertThat(measures.of(number)).isEmpty();
  }

  @Test
  void showsAgreementRatingContactsAndDocuments() {
    assertThat(PageCaller.signIn(port, "leitung").open(page()).body()).contains("1. Zielvereinbarung",
        "16.02.2026 bis 16.02.2029", "unterzeichnet, in Kraft seit 16.02.2026", "Bildungsbüro",
        "bildungsbuero@kreis13074.example", "zielvereinbarung.pdf", "Noch keine Beschlüsse.");
  }

  private static String page() {
    return "/pages/engagements/" + number;
  }

  private static String address() {
    return page() + "/measures";
  }
}
