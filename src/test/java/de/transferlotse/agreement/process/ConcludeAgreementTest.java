package de.transferlotse.agreement.process;

import static de.transferlotse.document.DocumentKind.AGREEMENT_FOR_SIGNATURE;
import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.agreement.Agreement;
import de.transferlotse.agreement.AgreementTerms;
import de.transferlotse.agreement.CouncilDecision;
import de.transferlotse.agreement.CouncilPath;
import de.transferlotse.agreement.Return;
import de.transferlotse.agreement.ReturnedBy;
import de.transferlotse.agreement.SampleTerms;
import de.transferlotse.document.Document;
import de.transferlotse.document.DocumentKind;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConcludeAgreementTest extends ConcludeAgreementBase {

  @Test
  void isInForceFromTheLaterSignature() {
    String number = start("13076");
    UUID scan = conclude(number, SampleTerms.ludwigslustParchim());

    Agreement agreement = agreements.inForce(number).orElseThrow();
    assertThat(agreement.inForceOn()).isEqualTo(LocalDate.of(2026, 2, 27));
    assertThat(agreement.goals()).hasSize(4).isEqualTo(SampleTerms.ludwigslustParchim().goals());
    assertThat(agreement.signedDocument()).isEqualTo(scan);
    assertThat(end(number)).isEqualTo("endEvent_agreementConcluded");
    assertThat(variable(number, "agreementConcluded")).isEqualTo(true);
    assertThat(attachments(number, "agreement-signed")).containsExactly(scan);
  }

  @Test
  void saysWhetherTheAnalysisIsStillToCome() {
    String early = start("01051");
    conclude(early, SampleTerms.ludwigslustParchim());
    assertThat(text(early, "Ihre Zielvereinbarung ist unterschrieben"))
        .contains("Sobald auch die Analyse der Ausgangslage abgeschlossen ist").doesNotContain("liegt schon vor");

    String late = start("01053");
    UUID report = upload(late, DocumentKind.BASELINE_REPORT, "Ergebnisbericht");
    database.sql("""
        insert into baseline_report (number, version, document_id, rendered_on, decision, decided_by, decided_on)
        values (?, 1, ?, date '2026-02-20', 'RELEASED', 'bueroleitung-schwerin', date '2026-02-23')""")
        .params(late, report).update();
    conclude(late, SampleTerms.ludwigslustParchim());
    assertThat(text(late, "Ihre Zielvereinbarung ist unterschrieben"))
        .contains("Die Analyse der Ausgangslage liegt schon vor.").doesNotContain("Sobald auch");
  }

  @Test
  void isReworkedAfterAFirstRefusalByTheCommitteeAndThenResolved() {
    String number = start("13074");
    draft(number, SampleTerms.ludwigslustParchim());
    accept(number);
    var refusal = session("Ausschuss für Bildung, Kultur und Sport", "2026-02-10", "REJECTED", "revise");
    refusal.putAll(Map.of("votesFor", 3, "votesAgainst", 6, "abstentions", 1, "reason", "Die Kosten fehlen."));
    decide(number, refusal);

    assertThat(waits(number)).containsExactly(DRAFT);
    assertThat(open(number, DRAFT).view().at("/returns/0/reason").asText()).contains("Die Kosten fehlen.");
    complete(number, DRAFT, Map.of());
    accept(number);
    decide(number, session("Ausschuss für Bildung, Kultur und Sport", "2026-02-17", "UNCHANGED", "furtherBody"));
    decide(number, session("Kreistag", "2026-02-24", "UNCHANGED", "resolved"));

    assertThat(waits(number)).containsExactly(COLLECT);
    assertThat(decisions.of(agreements.current(number).id())).extracting(CouncilDecision::path)
        .containsExactly(CouncilPath.revise, CouncilPath.furtherBody, CouncilPath.resolved);
  }

  @Test
  void endsWhenABodyRefusesForGood() {
    String number = start("13073");
    draft(number, SampleTerms.ludwigslustParchim());
    accept(number);
    var refusal = session("Kreistag", "2026-02-24", "REJECTED", "refused");
    refusal.put("reason", "Der Kreistag will die Stelle nicht schaffen.");
    decide(number, refusal);

    assertThat(end(number)).isEqualTo("endEvent_agreementRefused");
    assertThat(variable(number, "agreementConcluded")).isEqualTo(false);
    assertThat(agreements.drafted(number)).isEmpty();
    assertThat(agreements.inForce(number)).isEmpty();
  }

  @Test
  void goesBackToTheDraftWhenTheKommuneWantsChanges() {
    String number = start("13072");
    draft(number, SampleTerms.ludwigslustParchim());
    complete(number, COORDINATE, Map.of("accepted", "no", "changes", "Bitte den Termin von Ziel 3 verschieben."));

    assertThat(waits(number)).containsExactly(DRAFT);
    assertThat(agreements.returns(agreements.current(number).id())).extracting(Return::returnedBy)
        .containsExactly(ReturnedBy.MUNICIPALITY);
    assertThat(open(number, DRAFT).facts().at("/goals/0/component").asText()).isEqualTo("K1");
  }

  @Test
  void goesBackToTheDraftWhenTheLeitungDoesNotSign() {
    String number = start("13071");
    draft(number, SampleTerms.ludwigslustParchim());
    accept(number);
    decide(number, session("Kreistag", "2026-02-24", "UNCHANGED", "resolved"));
    signForMunicipality(number);
    complete(number, SIGN, Map.of("signed", "no", "reason", "Ziel 2 ist bis 2028 nicht zu schaffen."));

    assertThat(waits(number)).containsExactly(DRAFT);
    assertThat(open(number, DRAFT).view().at("/returns/0/reason").asText())
        .isEqualTo("Ziel 2 ist bis 2028 nicht zu schaffen.");
    complete(number, DRAFT, Map.of());
    assertThat(text(number, "Entwurf 2")).doesNotContain("nicht zu schaffen");
  }

  @Test
  void keepsEveryDraftAsPdfAndDocxAndSendsBoth() {
    String number = start("13075");
    draft(number, SampleTerms.ludwigslustParchim());
    complete(number, COORDINATE, Map.of("accepted", "no", "changes", "Bitte die Räume in Anklam nennen."));
    complete(number, DRAFT, Map.of());

    assertThat(titles(number)).containsExactlyInAnyOrder("Zielvereinbarung als PDF 1",
        "Zielvereinbarung als Word-Datei 1", "Zielvereinbarung als PDF 2",
        "Zielvereinbarung als Word-Datei 2");
    assertThat(attachments(number, "agreement-draft")).hasSize(4).doesNotHaveDuplicates();
    assertThat(text(number, "Entwurf 2")).contains("Bitte die Räume in Anklam nennen.", "23. März 2026");
  }

  @Test
  void makesThePaperForSigningOnceTheLastBodyHasApproved() {
    String number = start("01003");
    draft(number, SampleTerms.luebeck());
    accept(number);
    decide(number, session("Bürgerschaft", "2026-02-26", "UNCHANGED", "resolved"));

    assertThat(documents.listFor(number)).filteredOn(document -> document.kind() == AGREEMENT_FOR_SIGNATURE)
        .extracting(Document::fileName).containsExactlyInAnyOrder(
            "Zielvereinbarung Lübeck Fassung zur Unterschrift.pdf",
            "Zielvereinbarung Lübeck Fassung zur Unterschrift.docx");
    assertThat(open(number, COLLECT).view().path("documents").asText())
        .contains("Zielvereinbarung zur Unterschrift, Version 1");
    assertThat(text(number, "Bitte unterschreiben")).contains("Zugestimmt hat zuletzt die Bürgerschaft am 26."
        + " Februar 2026 (Drucksache BV 2026/187).",
        "Es unterschreibt für die Hansestadt Lübeck: Bürgermeisterin oder Bürgermeister",
        ">>> Bitte senden Sie uns zwei unterschriebene Ausfertigungen bis zum 23. März 2026");
    assertThat(attachments(number, "agreement-for-signature")).singleElement().satisfies(paper ->
        assertThat(documents.of(paper).orElseThrow().fileName())
            .isEqualTo("Zielvereinbarung Lübeck Fassung zur Unterschrift.pdf"));
  }

  @Test
  void aRenewalIsTheNextAgreementOfTheEngagement() {
    String number = start("01060");
    conclude(number, SampleTerms.ludwigslustParchim());
    startProcess(number);
    assertThat(open(number, DRAFT).facts().path("startsOn").isNull()).isTrue();
    conclude(number, SampleTerms.luebeck());

    assertThat(agreements.inForce(number).orElseThrow().sequence()).isEqualTo(2);
    assertThat(agreements.inForce(number).orElseThrow().goals()).isEqualTo(SampleTerms.luebeck().goals());
    assertThat(titles(number)).contains("2. Zielvereinbarung als PDF 1");
  }

  @Test
  void keepsTheExtractOfTheMinutesWithItsDecision() {
    String number = start("01059");
    draft(number, SampleTerms.ludwigslustParchim());
    accept(number);
    UUID extract = upload(number, DocumentKind.COUNCIL_EXTRACT, "Auszug Kreistag");
    assertThat(open(number, DECIDE).view().at("/extracts/0/value").asText()).isEqualTo(extract.toString());
    var session = session("Kreistag", "2026-02-24", "POSTPONED", "furtherBody");
    session.put("extractId", extract);
    decide(number, session);

    assertThat(decisions.of(agreements.current(number).id())).extracting(CouncilDecision::extractId)
        .containsExactly(extract);
    assertThat(open(number, DECIDE).view().path("extracts")).isEmpty();
    refuses(number, DECIDE, session("Kreistag", "2026-02-23", "UNCHANGED", "resolved"),
        "liegt vor der zuletzt erfassten Sitzung");
  }

  @Test
  void takesNoScanThatIsOlderThanThePaperForSigning() {
    String number = start("01058");
    upload(number, DocumentKind.SIGNED_AGREEMENT, "Scan einer früheren Vereinbarung");
    clock.advance(Duration.ofHours(1));
    draft(number, SampleTerms.ludwigslustParchim());
    accept(number);
    decide(number, session("Kreistag", "2026-02-24", "UNCHANGED", "resolved"));
    signForMunicipality(number);
    signForAgency(number);

    refuses(number, FILE, Map.of(), "Bitte laden Sie zuerst den Scan");
  }

  private UUID conclude(String number, AgreementTerms terms) {
    draft(number, terms);
    accept(number);
    decide(number, session("Kreistag", "2026-02-24", "UNCHANGED", "resolved"));
    signForMunicipality(number);
    signForAgency(number);
    UUID scan = upload(number, DocumentKind.SIGNED_AGREEMENT, "Scan der Zielvereinbarung");
    complete(number, FILE, Map.of());
    return scan;
  }

  private List<UUID> attachments(String number, String template) {
    return database.sql("""
        select a.document from mail_attachment a join mail m on m.id = a.mail
        where m.engagement = ? and m.template = ? order by m.created_at, a.position""")
        .params(number, template).query(UUID.class).list();
  }

  private String text(String number, String subject) {
    return database.sql("select text_body from mail where engagement = ? and subject like ? || '%'")
        .params(number, subject).query(String.class).single().replace('\u00a0', ' ');
  }
}
