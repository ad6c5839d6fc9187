package de.transferlotse.closing.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.closing.ClosingNote;
import de.transferlotse.closing.ClosingNotes;
import de.transferlotse.closing.ClosingTalks;
import de.transferlotse.closing.Continuations;
import de.transferlotse.document.Document;
import de.transferlotse.document.DocumentKind;
import de.transferlotse.document.Documents;
import de.transferlotse.engagement.EngagementState;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.evaluation.EvaluationAnswers;
import de.transferlotse.evaluation.EvaluationSteps;
import de.transferlotse.input.Rejection;
import de.transferlotse.support.EngineTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class CloseEngagementTest {

  private static final String TALK = "holdClosingTalk";
  private static final String DECIDE = "decideContinuation";
  private static final String WRITE = "writeClosingNote";
  private static final String SIGN = "signOffClosingNote";

  @Autowired private ApplicationContext application;
  @Autowired private Engagements engagements;
  @Autowired private ClosingTalks talks;
  @Autowired private ClosingNotes notes;
  @Autowired private Continuations continuations;
  @Autowired private Documents documents;
  @Autowired private JdbcClient database;

  private EvaluationSteps steps;

  @BeforeEach
  void begin() {
    steps = new EvaluationSteps(application);
  }

  @Test
  void closesAnEvaluatedEngagementWithASignedNote() throws Exception {
    String number = steps.evaluateUpTo("13076", "");
    closeUpTo(number, "");

    assertThat(steps.isRunning(number)).isFalse();
    assertThat(engagements.of(number).state()).isEqualTo(EngagementState.CLOSED);
    assertThat(notes.latest(number)).get().satisfies(note -> {
      assertThat(note.isSignedOff()).isTrue();
      assertThat(note.signedOffAs()).isEqualTo("Leitung der Transferagentur");
      assertThat(note.decidedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
    });
    assertThat(titles(number)).contains("Abschlussvermerk (zur Abzeichnung)", "Abschlussvermerk (abgezeichnet)");
    assertThat(steps.pdfText(number, DocumentKind.CLOSING_NOTE)).contains("Weiterführung: Netzwerk weiter nutzen");
    assertThat(signedNote(number)).contains("Abgezeichnet am 2. März 2026: Leitung der Transferagentur");
  }

  @Test
  void putsTheWholeWayOnPaper() throws Exception {
    String number = steps.evaluateUpTo("13074", "");
    closeUpTo(number, DECIDE);

    assertThat(steps.pdfText(number, DocumentKind.PROCESS_DOCUMENTATION)).contains("1,4 zu Beginn, 2,4 am Ende",
        "Ausgangslage und Vereinbarung 02.03.2026", "BV 2026/187", "38 Ja, 5 Nein, 3 Enthaltungen",
        "seit dem 27. Februar 2026 in Kraft", "Die Runde tagt dreimal im Jahr.",
        "K5 Koordination 1 3 +2", "Bildungsbericht 2030 vorbereiten", "Scan der Zielvereinbarung", "Evaluationsblatt");
    assertThat(steps.open(number, DECIDE).view().path("documents").asText()).contains("Prozessdokumentation");
  }

  @Test
  void tellsTheKommuneInFiguresWhatWasReached() {
    String number = steps.evaluateUpTo("13073", "");
    closeUpTo(number, "");

    assertThat(steps.mails(number)).contains("closing-letter");
    assertThat(steps.mailText(number, "closing-letter")).contains("ist abgeschlossen", "1,4 zu Beginn, 2,4 am Ende",
        "Ansprechstelle ist die Transferagentur Nord-Ost, Büro ",
        "2 von 4 Zielen ganz erreicht (50 %)", "Unser Netzwerk steht dem Landkreis", "Steuerungsrunde viermal im Jahr");
    assertThat(attached(number)).containsExactly("PROCESS_DOCUMENTATION");
  }

  @Test
  void closesAfterARefusalWithAnotherLetter() throws Exception {
    String number = steps.refused("13072");
    closeUpTo(number, DECIDE);
    steps.complete(number, DECIDE, Map.of("decision", "END", "reason", "Der Kreistag hat abgelehnt."));
    assertThat(steps.open(number, WRITE).facts().path("result").asText())
        .contains("Eine Zielvereinbarung kam nicht zustande.", "Kreistag am 24. Februar 2026");
    steps.complete(number, WRITE, Map.of());
    steps.complete(number, SIGN, Map.of("decision", "SIGN"));

    assertThat(engagements.of(number).state()).isEqualTo(EngagementState.REFUSED);
    assertThat(steps.pdfText(number, DocumentKind.PROCESS_DOCUMENTATION))
        .contains("Die Begleitung endet ohne Zielvereinbarung.", "Der Kreistag will die Stelle nicht schaffen.",
            "Ziele des Entwurfs", "endgültig abgelehnt").doesNotContain("Wirkung", "Modell und Umsetzung", "null");
    assertThat(steps.mailText(number, "closing-letter")).contains("endet ohne Zielvereinbarung",
        "Der Kreistag will die Stelle nicht schaffen.", "Mit diesem Brief endet unsere Begleitung")
        .doesNotContain("erreicht:", "Unser Netzwerk");
  }

  @Test
  void returnsTheNoteWithARemarkAndKeepsBothVersions() {
    String number = steps.refused("13071");
    closeUpTo(number, SIGN);
    steps.complete(number, SIGN, Map.of("decision", "RETURN", "remark", "Bitte nennen Sie die Frist der Kommune."));

    FormDesk.Sheet form = steps.open(number, WRITE);
    assertThat(form.view().path("returned").asText()).isEqualTo("Bitte nennen Sie die Frist der Kommune.");
    assertThat(form.facts().path("open").asText()).contains("Bildungsbericht 2030");
    assertThat(engagements.of(number).isOpen()).isTrue();

    steps.complete(number, WRITE, Map.of("open", "Neue Anfrage bis zum 31. Dezember 2026 möglich."));
    steps.complete(number, SIGN, Map.of("decision", "SIGN", "function", "Stellvertretende Leitung"));
    assertThat(notes.latest(number)).get().extracting(ClosingNote::version, ClosingNote::signedOffAs)
        .containsExactly(2, "Stellvertretende Leitung");
    assertThat(documents.listFor(number))
        .filteredOn(document -> document.title().equals("Abschlussvermerk (zur Abzeichnung)"))
        .hasSize(2);
  }

  @Test
  void refusesBadInputOfEachForm() {
    String number = steps.refused("13075");
    steps.start("close-engagement", number);
    refuses(number, TALK, "heldOn", "2026-03-03", "Tag des Gesprächs");
    refuses(number, TALK, "heldOn", "2026-03-01", "vor der Anfrage");
    refuses(number, TALK, "heldOn", null, "Tag des Gesprächs");
    refuses(number, TALK, "participants", " ", "Beteiligte");
    refuses(number, TALK, "participants", "x".repeat(501), "Beteiligte");
    refuses(number, TALK, "review", null, "Rückblick");
    refuses(number, TALK, "positioning", "x".repeat(4001), "Verortung");
    refuses(number, TALK, "nextSteps", "", "Nächste Schritte");
    assertThat(talks.of(number)).isEmpty();

    steps.complete(number, TALK, EvaluationAnswers.to(TALK));
    refuses(number, DECIDE, "decision", "PAUSE", "Wie geht es weiter?");
    refuses(number, DECIDE, "decision", "RENEW", "keine Zielvereinbarung, die verlängert werden könnte");
    refuses(number, DECIDE, "decision", null, "Wie geht es weiter?");
    refuses(number, DECIDE, "reason", " ", "Begründung");
    refuses(number, DECIDE, "reason", "x".repeat(1001), "Begründung");
    assertThat(continuations.of(number)).isEmpty();

    steps.complete(number, DECIDE, EvaluationAnswers.to(DECIDE));
    refuses(number, WRITE, "course", null, "Verlauf");
    refuses(number, WRITE, "result", "x".repeat(4001), "Ergebnis");
    refuses(number, WRITE, "open", " ", "Was offen bleibt");
    assertThat(notes.latest(number)).isEmpty();

    steps.complete(number, WRITE, Map.of());
    refuses(number, SIGN, "decision", "LATER", "Abschlussvermerk");
    refuses(number, SIGN, "function", " ", "Funktion");
    refuses(number, SIGN, "function", "x".repeat(121), "Funktion");
    refuses(number, SIGN, "decision", "RETURN", "was am Abschlussvermerk zu ändern ist");
    assertThat(notes.latest(number)).get().extracting(ClosingNote::state).isEqualTo(ClosingNote.State.WRITTEN);
  }

  private void closeUpTo(String number, String lastTask) {
    steps.start("close-engagement", number);
    for (String task : List.of(TALK, DECIDE, WRITE, SIGN)) {
      if (task.equals(lastTask)) {
        break;
      }
      steps.complete(number, task, EvaluationAnswers.to(task));
    }
  }

  private void refuses(String number, String task, String field, Object value, String part) {
    Map<String, Object> typed = new HashMap<>(EvaluationAnswers.to(task));
    typed.put(field, value);
    assertThatThrownBy(() -> steps.complete(number, task, typed)).isInstanceOf(Rejection.class)
        .hasMessageContaining(part);
  }

  private String signedNote(String number) throws Exception {
    Document signed = documents.listFor(number).stream()
        .filter(document -> document.title().equals("Abschlussvermerk (abgezeichnet)")).findFirst().orElseThrow();
    return steps.pdfText(signed.id());
  }

  private List<String> titles(String number) {
    return documents.listFor(number).stream().map(Document::title).toList();
  }

  private List<String> attached(String number) {
    return database.sql("""
        select d.kind from mail_attachment a join mail m on m.id = a.mail join document d on d.id = a.document
        where m.engagement = ? and m.template = 'closing-letter'""").param(number).query(String.class).list();
  }
}
