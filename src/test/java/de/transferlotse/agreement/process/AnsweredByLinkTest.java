package de.transferlotse.agreement.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.agreement.SampleTerms;
import de.transferlotse.answer.Answer;
import de.transferlotse.answer.AnswerJobs;
import de.transferlotse.answer.AnswerState;
import de.transferlotse.answer.Answers;
import de.transferlotse.answer.Clerk;
import de.transferlotse.document.DocumentKind;
import de.transferlotse.document.SampleFiles;
import de.transferlotse.input.Rejection;
import de.transferlotse.support.Caller;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A Kommune answers what the Zielvereinbarung needs of it by the links in the mails only. */
class AnsweredByLinkTest extends ConcludeAgreementBase {

  private static final Map<String, String> AGREES = Map.of("accepted", "yes");

  @LocalServerPort private int port;
  @Autowired private Answers answers;
  private Clerk clerk;

  @BeforeEach
  void clerk() {
    clerk = new Clerk(application);
  }

  @Test
  void openingALinkChangesNothingHoweverOften() {
    String number = drafted("13076");
    String link = draftLink("13076");
    for (int visit = 0; visit < 3; visit++) {
      assertThat(clerk.open(link).body()).contains("Ist Ihr Haus mit dem Entwurf einverstanden?");
    }
    AnswerJobs.run(application);

    assertThat(answers.of(number)).isEmpty();
    assertThat(waits(number)).containsExactly(COORDINATE);
  }

  @Test
  void whatIsAboutToBeSentIsShownBeforeAndNothingIsTakenYet() {
    String number = drafted("13075");
    HttpResponse<String> check = clerk.send(draftLink("13075"), "check", Map.of("accepted", "no", "changes", "Ziel 2 <kürzen>"));

    assertThat(check.body()).contains("Noch ist nichts abgeschickt", "Ziel 2 &lt;kürzen&gt;", "Kim Beispiel, Bildungsbüro");
    assertThat(answers.of(number)).isEmpty();
  }

  @Test
  void anAgreementByLinkMovesTheEngagementOnAndTellsTheConsultant() {
    String number = drafted("13074");
    String link = draftLink("13074");
    assertThat(clerk.send(link, "send", AGREES).statusCode()).isEqualTo(302);
    AnswerJobs.run(application);

    assertThat(waits(number)).containsExactly(DECIDE);
    Answer answer = answers.of(number).get(0);
    assertThat(answer.state()).isEqualTo(AnswerState.DELIVERED);
    assertThat(answer.personName()).isEqualTo("Kim Beispiel");
    assertThat(answer.from()).isEqualTo("Bildungsbüro");
    assertThat(clerk.open(link).body()).contains("Vielen Dank", "Wir sind einverstanden", "Kim Beispiel");
    assertThat(clerk.text("beratung-schwerin@transferagentur-nordost.example", "Landkreis Nordwestmecklenburg hat geantwortet"))
        .contains("Entwurf der Zielvereinbarung").doesNotContain("Kim Beispiel");
  }

  @Test
  void changesComeToTheConsultantAndTheNextDraftHasALinkOfItsOwn() {
    String number = drafted("13073");
    String first = draftLink("13073");
    clerk.send(first, "send", Map.of("accepted", "no", "changes", "Ziel 2 ist zu groß."));
    AnswerJobs.run(application);
    assertThat(waits(number)).containsExactly(DRAFT);
    assertThat(open(number, DRAFT).view().at("/returns/0/reason").asText()).contains("Ziel 2 ist zu groß.");

    complete(number, DRAFT, Map.of());
    String second = draftLink("13073");
    assertThat(second).isNotEqualTo(first);
    assertThat(clerk.open(first).body()).contains("Vielen Dank, Ihre Antwort ist am");
    clerk.send(second, "send", AGREES);
    AnswerJobs.run(application);
    assertThat(waits(number)).containsExactly(DECIDE);
  }

  @Test
  void theSecondOfTwoWhoAnswerSeesWhatTheFirstSaidAndLosesNothing() {
    String number = drafted("13072");
    String link = draftLink("13072");
    clerk.send(link, "send", AGREES);
    String late = clerk.send(link, "send", Map.of("accepted", "no", "changes", "Mein langer Text")).body();

    assertThat(late).contains("Wir sind einverstanden", "Das hatten Sie eingegeben", "Mein langer Text");
    assertThat(answers.of(number)).hasSize(1);
  }

  @Test
  void aLinkWhoseTaskWasDoneByHandSaysSo() {
    String number = drafted("13071");
    String link = draftLink("13071");
    accept(number);

    assertThat(clerk.open(link).body()).contains("inzwischen erledigt");
    assertThat(clerk.send(link, "send", AGREES).body()).contains("inzwischen erledigt");
    assertThat(answers.of(number)).isEmpty();
  }

  @Test
  void eachFieldThatIsWrongIsNamedAndWhatWasTypedStays() {
    drafted("01054");
    HttpResponse<String> page = clerk.send(draftLink("01054"), "check",
        Map.of("accepted", "no", "changes", "", "person", "", "function", "Bildungsbüro"));

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body()).contains("Bitte prüfen Sie diese Angaben", "Bitte schreiben Sie, was sich ändern soll.",
        "Bitte nennen Sie Ihren Namen.", "value=\"Bildungsbüro\"");
  }

  @Test
  void aSignedCopyWaitsInTheTaskUntilTheConsultantHasLookedAtIt() throws Exception {
    String number = drafted("01055");
    accept(number);
    decide(number, session("Kreistag", "2026-02-24", "UNCHANGED", "resolved"));
    String link = clerk.link("bildungsbuero@kreis01055.example", "Bitte unterschreiben");
    HttpResponse<String> sent = clerk.upload(link, Map.of("signedOn", "26.02.2026", "signer", "Vorname Nachname",
        "signerFunction", "Landrat"), "vertrag.pdf", SampleFiles.pdf());

    assertThat(sent.statusCode()).isEqualTo(302);
    AnswerJobs.run(application);
    assertThat(waits(number)).containsExactly(COLLECT);
    assertThat(open(number, COLLECT).facts().path("name").asText()).isEqualTo("Vorname Nachname");
    assertThat(open(number, COLLECT).view().path("proposal").asText()).contains("Kim Beispiel");
    assertThat(documents.listFor(number)).anySatisfy(one -> {
      assertThat(one.kind()).isEqualTo(DocumentKind.OTHER);
      assertThat(one.title()).isEqualTo("Von der Kommune unterschriebene Zielvereinbarung");
    });
    complete(number, COLLECT, Map.of());
    assertThat(waits(number)).containsExactly(SIGN);
    assertThat(answers.of(number).get(0).state()).isEqualTo(AnswerState.CONFIRMED);
  }

  @Test
  void aCouncilDecisionWaitsInTheTaskAndEachSessionHasALinkOfItsOwn() throws Exception {
    String number = drafted("01053");
    accept(number);
    String first = councilLink("01053");
    assertThat(clerk.upload(first, Map.of("body", "Bildungsausschuss", "decidedOn", "2026-02-17", "result", "UNCHANGED",
        "paperNumber", "BV 2026/187", "votesFor", "9", "votesAgainst", "2", "abstentions", "0"), "auszug.pdf",
        SampleFiles.pdf()).statusCode()).isEqualTo(302);

    var form = open(number, DECIDE).facts();
    assertThat(form.path("body").asText()).isEqualTo("Bildungsausschuss");
    assertThat(form.path("votesFor").asInt()).isEqualTo(9);
    assertThat(waits(number)).containsExactly(DECIDE);
    complete(number, DECIDE, Map.of("path", "furtherBody"));

    assertThat(decisions.of(agreements.current(number).id()).get(0).extractId()).isNotNull();
    String second = councilLink("01053");
    assertThat(second).isNotEqualTo(first);
    assertThat(clerk.open(second).body()).contains("Beschluss zur Zielvereinbarung", "Gremium");
    assertThat(open(number, DECIDE).facts().path("body").asText()).isEmpty();
  }

  @Test
  void whatSomebodyTypedBeforeTheAnswerCameStaysAndTheAnswerFillsTheRest() throws Exception {
    String number = drafted("01057");
    accept(number);
    String task = desk.task(engagements.of(number).consultant(), number, DECIDE).getId();
    saveDraft(number, task, "{\"facts\":{\"body\":\"Schulausschuss\",\"paperNumber\":\"\",\"reason\":null}}");
    clerk.upload(councilLink("01057"), Map.of("body", "Bildungsausschuss", "decidedOn", "2026-02-17", "result", "UNCHANGED",
        "paperNumber", "BV 2026/187", "reason", "Einstimmig."), "auszug.pdf", SampleFiles.pdf());

    var sheet = open(number, DECIDE);
    assertThat(sheet.facts().path("body").asText()).isEqualTo("Schulausschuss");
    assertThat(sheet.facts().path("decidedOn").asText()).isEqualTo("2026-02-17");
    assertThat(sheet.facts().path("paperNumber").asText()).isEqualTo("BV 2026/187");
    assertThat(sheet.facts().path("reason").asText()).isEqualTo("Einstimmig.");
    assertThat(sheet.view().path("sent").asText()).contains("Gremium: Bildungsausschuss");
    assertThat(sheet.view().path("kept").asText()).isEqualTo("Gremium");
  }

  @Test
  void nobodyConfirmsAnAnswerThatCameAfterTheyOpenedTheForm() throws Exception {
    String number = drafted("01058");
    accept(number);
    decide(number, session("Kreistag", "2026-02-24", "UNCHANGED", "resolved"));
    var before = open(number, COLLECT);
    String consultant = engagements.of(number).consultant();
    var typed = before.facts().put("signedOn", "2026-02-25").put("name", "Andere Person")
        .put("version", before.view().path("version").asText());
    clerk.upload(clerk.link("bildungsbuero@kreis01058.example", "Bitte unterschreiben"), Map.of("signedOn", "26.02.2026",
        "signer", "Vorname Nachname", "signerFunction", "Landrat"), "vertrag.pdf", SampleFiles.pdf());

    assertThatThrownBy(() -> desk.submit(consultant, before.taskId(), typed)).isInstanceOf(Rejection.class)
        .hasMessageContaining("inzwischen geändert");
    assertThat(waits(number)).containsExactly(COLLECT);
    assertThat(answers.of(number).get(0).state()).isEqualTo(AnswerState.PROPOSED);
  }

  private void saveDraft(String number, String task, String draft) {
    assertThat(Caller.browser(port, engagements.of(number).consultant(), "tasklist")
        .put("/camunda/api/transferlotse/tasks/" + task + "/draft", draft).statusCode()).isEqualTo(204);
  }

  @Test
  void votesAreTakenAllOrNone() throws Exception {
    drafted("01056");
    accept(engagements.openOf("01056").orElseThrow().number());
    HttpResponse<String> page = clerk.upload(councilLink("01056"), Map.of("body", "Kreistag", "decidedOn", "2027-01-01",
        "result", "", "votesFor", "x"), "auszug.pdf", SampleFiles.pdf());

    assertThat(page.body()).contains("Der Tag liegt in der Zukunft", "Bitte wählen Sie aus, was das Gremium beschlossen hat",
        "Bitte geben Sie eine Zahl von 0 bis 500 an", "value=\"Kreistag\"");
  }

  private String councilLink(String key) {
    return clerk.link("bildungsbuero@kreis" + key + ".example", "Bitte melden");
  }

  private String drafted(String key) {
    String number = start(key);
    draft(number, SampleTerms.ludwigslustParchim());
    return number;
  }

  private String draftLink(String key) {
    return clerk.link("bildungsbuero@kreis" + key + ".example", "Entwurf");
  }
}
