package de.transferlotse.answer.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.transferlotse.answer.AnswerState;
import de.transferlotse.answer.Answers;
import de.transferlotse.answer.Clerk;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.FreeMail;
import de.transferlotse.engagement.MunicipalityMails;
import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.engine.form.TrustedStart;
import de.transferlotse.input.Rejection;
import de.transferlotse.municipality.Contact;
import de.transferlotse.municipality.Contacts;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What mails offer at any time: to name a new contact, and to stop those that only inform. */
@EngineTest
class StandingAnswersTest {

  private static final String ADDRESS = "bildungsbuero@kreis.example";
  private static final List<String> KEYS = List.of("13071", "13072", "13073", "13074", "13075", "13076", "13003", "13004");
  private static final String CONSULTANT = "beratung-schwerin";
  private static final Map<String, String> STOP = Map.of("wish", "stop");
  private static int next;

  @Autowired private ApplicationContext application;
  @Autowired private FirstContactScript script;
  @Autowired private Answers answers;
  @Autowired private FormDesk desk;
  @Autowired private TrustedStart start;
  @Autowired private MunicipalityMails mails;
  @Autowired private Engagements engagements;
  @Autowired private Contacts contacts;
  @Autowired private JdbcClient database;
  @Autowired private Clock clock;

  private Clerk clerk;
  private String number;
  private String link;

  @BeforeEach
  void begin() {
    clerk = new Clerk(application);
    number = script.choose(CONSULTANT, KEYS.get(next++));
    script.recordRequest(CONSULTANT, number);
    link = clerk.contactLink(ADDRESS, "Ihre Anfrage ist bei uns eingegangen");
  }

  @Test
  void aNewContactIsReportedAndAPersonOfTheAgencyDecides() {
    HttpResponse<String> sent = clerk.send(link, "send", Map.of("successor", "known", "newFunction", "Fachdienst Bildung",
        "newEmail", "bildung@kreis.example"));

    assertThat(sent.statusCode()).isEqualTo(302);
    assertThat(clerk.open(link + "?danke").body()).contains("Ihre Mitteilung ist bei uns angekommen");
    assertThat(answers.of(number).get(0).said()).contains("Fachdienst Bildung", "bildung@kreis.example");
    assertThat(clerk.text("beratung-schwerin@transferagentur-nordost.example", "Landkreis"))
        .contains("Andere Ansprechperson nennen").doesNotContain("bildung@kreis.example");
  }

  @Test
  void theActAnsprechpersonWechseltBeginsWithWhatWasReported() {
    clerk.send(link, "send", Map.of("successor", "known", "newFunction", "Bildungsmanagement", "newName", "Dr. Petersen",
        "newEmail", "bildung@kreis.example", "remark", "Ab sofort."));
    String task = desk.as(CONSULTANT, () -> start.taskOf("record-contact-change", number)).orElseThrow();

    FormDesk.Sheet sheet = desk.open(CONSULTANT, task);
    String former = contacts.of(engagements.of(number).municipalityKey(), LocalDate.now(clock)).get(0).id().toString();
    assertThat(sheet.facts()).isEqualTo(((ObjectNode) new ObjectMapper().valueToTree(Map.of("former", former, "successor",
        "known", "function", "EDUCATION_MANAGEMENT", "name", "Dr. Petersen", "email", "bildung@kreis.example",
        "receivesMail", true))).putNull("lastDay").putNull("salutation").putNull("phone"));
    assertThat(sheet.view().path("proposal").asText()).contains("Kim Beispiel");
    assertThat(sheet.view().path("sent").asText()).contains("Anmerkung: Ab sofort.");
    assertThat(answers.of(number).get(0).state()).isEqualTo(AnswerState.PROPOSED);

    desk.complete(CONSULTANT, task, Map.of("lastDay", LocalDate.now(clock).toString(), "salutation", "FRAU"));
    assertThat(answers.of(number).get(0).state()).isEqualTo(AnswerState.CONFIRMED);
    assertThat(contacts.recipients(engagements.of(number).municipalityKey(), LocalDate.now(clock)))
        .extracting(Contact::email).containsExactly("bildung@kreis.example");
  }

  @Test
  void aFunctionThatWeDoNotKnowIsLeftToAPerson() {
    clerk.send(link, "send", Map.of("successor", "known", "newFunction", "Fachdienst 40", "newEmail",
        "fachdienst@kreis.example"));
    String task = desk.as(CONSULTANT, () -> start.taskOf("record-contact-change", number)).orElseThrow();

    assertThat(desk.open(CONSULTANT, task).facts().path("function").isNull()).isTrue();
    assertThat(desk.open(CONSULTANT, task).view().path("sent").asText()).contains("Fachdienst 40");
  }

  @Test
  void anAddressWithAnUmlautIsRefusedWithAClearSentence() {
    HttpResponse<String> page = clerk.send(link, "check", Map.of("successor", "known", "newFunction", "Fachdienst Bildung",
        "newEmail", "büro@kreis.example"));

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body()).contains("id=\"newEmail-fault\"", "value=\"büro@kreis.example\"");
    assertThat(answers.of(number)).isEmpty();
  }

  @Test
  void whoStopsInformationMailsGetsNoMoreOfThemButAllThatIsNeeded() {
    inform("Fachtag im Mai");
    String stop = stopLink("Fachtag im Mai");
    assertThat(clerk.open(stop).body()).contains("keine E-Mails mehr, die nur informieren");
    assertThat(clerk.send(stop, "send", STOP).statusCode()).isEqualTo(302);

    assertThatThrownBy(() -> inform("Fachtag im Juni")).isInstanceOf(Rejection.class)
        .hasMessage("Niemand von den Ausgewählten möchte Informationsmails bekommen.");
    script.scheduleFirstTalk(CONSULTANT, number);
    assertThat(clerk.text(ADDRESS, "Unser Erstgespräch")).doesNotContain("Keine Informations-E-Mails mehr");
    assertThat(database.sql("select consents, source from contact_consent join contact on contact.id = contact"
        + " where municipality_key = ?").param(engagements.of(number).municipalityKey()).query().singleRow())
        .containsEntry("consents", false).containsEntry("source", "LINK");
  }

  @Test
  void whoStoppedInformationMailsGetsThemAgainByTheSameLink() {
    inform("Fachtag im Mai");
    String link = stopLink("Fachtag im Mai");
    clerk.send(link, "send", STOP);
    clerk.send(link, "send", STOP);
    assertThat(clerk.open(link).body()).contains("value=\"again\"", "Zurzeit schicken wir Ihnen keine E-Mails");
    assertThat(clerk.send(link, "check", Map.of("wish", "again")).body()).contains("wieder gewünscht");

    clerk.send(link, "send", Map.of("wish", "again"));
    inform("Fachtag im Juni");
    assertThat(clerk.open(link).body()).contains("value=\"stop\"");

    clerk.send(link, "send", STOP);
    assertThatThrownBy(() -> inform("Fachtag im Juli")).isInstanceOf(Rejection.class);
    assertThat(database.sql("select consents from contact_consent join contact on contact.id = contact"
        + " where municipality_key = ? order by position").param(engagements.of(number).municipalityKey())
        .query(Boolean.class).list()).containsExactly(false, true, false);
  }

  @Test
  void aReportThatIsSetRightByTheSameLinkIsNotLost() {
    clerk.send(link, "send", Map.of("successor", "unknown"));
    clerk.send(link, "send", Map.of("successor", "known", "newFunction", "Schulamt", "newEmail", "schulamt@kreis.example"));

    assertThat(answers.of(number)).hasSize(2).first().matches(answer -> answer.said().contains("Schulamt"));
  }

  private String stopLink(String subject) {
    String text = clerk.text(ADDRESS, subject);
    return Clerk.firstLink(text.substring(text.indexOf("Keine Informations-E-Mails mehr")));
  }

  private void inform(String title) {
    List<UUID> all = contacts.of(engagements.of(number).municipalityKey(), LocalDate.now(clock)).stream().map(Contact::id)
        .toList();
    mails.write(number, new FreeMail(all, title, "Es gibt einen Fachtag.", List.of(), true), title);
  }

  @Test
  void sentTwiceItIsOneReport() {
    Map<String, String> unknown = Map.of("successor", "unknown");
    clerk.send(link, "send", unknown);
    clerk.send(link, "send", unknown);
    assertThat(answers.of(number)).hasSize(1);
  }
}
