package de.transferlotse.agreement.process;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.agreement.Agreement;
import de.transferlotse.agreement.AgreementTerms;
import de.transferlotse.agreement.CouncilDecision;
import de.transferlotse.agreement.CouncilPath;
import de.transferlotse.agreement.Return;
import de.transferlotse.agreement.ReturnedBy;
import de.transferlotse.agreement.SampleTerms;
import de.transferlotse.document.DocumentKind;
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

    assertThat(titles(number)).containsExactlyInAnyOrder("Zielvereinbarung – Entwurf (PDF) 1",
        "Zielvereinbarung – Entwurf (bearbeitbar) 1", "Zielvereinbarung – Entwurf (PDF) 2",
        "Zielvereinbarung – Entwurf (bearbeitbar) 2");
    assertThat(attachments(number, "agreement-draft")).hasSize(4).doesNotHaveDuplicates();
    assertThat(text(number, "Entwurf 2")).contains("Bitte die Räume in Anklam nennen.", "23. März 2026");
  }

  @Test
  void makesThePaperForSigningOnceTheLastBodyHasApproved() {
    String number = start("01003");
    draft(number, SampleTerms.luebeck());
    accept(number);
    decide(number, session("Bürgerschaft", "2026-02-26", "UNCHANGED", "resolved"));

    assertThat(titles(number)).contains("Zielvereinbarung – Fassung zur Unterschrift (PDF) 1",
        "Zielvereinbarung – Fassung zur Unterschrift (bearbeitbar) 1");
    assertThat(open(number, COLLECT).view().path("documents").asText()).contains("Zielvereinbarung zur Unterschrift, Version 1");
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
    assertThat(titles(number)).contains("2. Zielvereinbarung – Entwurf (PDF) 1");
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
