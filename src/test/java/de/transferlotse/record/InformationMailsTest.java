package de.transferlotse.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.engagement.FreeMail;
import de.transferlotse.engagement.MunicipalityMails;
import de.transferlotse.input.Rejection;
import de.transferlotse.municipality.Consents;
import de.transferlotse.municipality.Contact;
import de.transferlotse.municipality.ContactEntry;
import de.transferlotse.municipality.ContactFunction;
import de.transferlotse.municipality.Contacts;
import de.transferlotse.municipality.Salutation;
import de.transferlotse.support.Caller;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who wants information mails: seen and noted beside the record, each word kept, the last one decides. */
@EngineTest
class InformationMailsTest {

  private static final String CONSULTANT = "beratung-schwerin";
  private static final String KEY = "13076";
  private static String number;

  @LocalServerPort private int port;
  @Autowired private FirstContactScript script;
  @Autowired private MunicipalityMails mails;
  @Autowired private Consents consents;
  @Autowired private Contacts contacts;
  @Autowired private JdbcClient database;
  @Autowired private Clock clock;

  private Contact office;

  @BeforeEach
  void begin() {
    if (number == null) {
      number = script.choose(CONSULTANT, KEY);
      script.recordRequest(CONSULTANT, number);
    }
    database.sql("delete from contact_consent").update();
    office = contacts.recipients(KEY, LocalDate.now(clock)).get(0);
  }

  @Test
  void anObjectionToldByPhoneIsNotedAndStopsInformationMails() {
    PageCaller consultant = PageCaller.signIn(port, CONSULTANT);
    assertThat(consultant.open(address()).body()).contains("hat nicht widersprochen", "Bisher hat sich niemand");

    assertThat(consultant.send(address(), told("false", "CALL", "2026-03-02")).statusCode()).isEqualTo(302);
    assertThat(consultant.open(address()).body()).contains("möchte keine Informationsmails", "02.03.2026",
        "Telefonat, notiert von Beratung Schwerin", "Zu viele E-Mails.");
    assertThatThrownBy(this::inform).isInstanceOf(Rejection.class);
    assertThat(consultant.open("/pages/engagements/" + number).body()).contains("hat widersprochen");
    assertThat(consultant.open("/pages/engagements/" + number + "/correspondence/new").body())
        .contains("möchte keine Informationsmails");
  }

  @Test
  void takingItBackIsAnotherRowAndLetsThemOutAgain() {
    PageCaller consultant = PageCaller.signIn(port, CONSULTANT);
    consents.say(office.id(), false);
    consultant.open(address());
    consultant.send(address(), told("true", "LETTER", LocalDate.now(clock).toString()));

    inform();
    assertThat(consultant.open(address()).body()).containsSubsequence("Verlauf", "möchte Informationsmails", "Brief",
        "möchte keine Informationsmails", "Link in der E-Mail");
  }

  @Test
  void aFormSentTwiceIsOneRow() {
    PageCaller consultant = PageCaller.signIn(port, CONSULTANT);
    consultant.open(address());
    consultant.send(address(), told("false", "CALL", "2026-03-02"));
    consultant.send(address(), told("false", "CALL", "2026-03-02"));
    assertThat(consents.of(KEY)).hasSize(1);
  }

  @Test
  void whatTheyLastSaidThemselvesIsNotUndoneByAnOlderWord() {
    consents.say(office.id(), true);
    PageCaller consultant = PageCaller.signIn(port, CONSULTANT);
    consultant.open(address());
    HttpResponse<String> page = consultant.send(address(), told("false", "CALL", "2026-02-20"));

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("schon etwas Neueres gesagt", "value=\"2026-02-20\"", "Zu viele E-Mails.");
  }

  @ParameterizedTest
  @CsvSource({"false, LINK, 2026-03-02, woher wir es wissen", "'', CALL, 2026-03-02, „Möchte Informationsmails“",
      "vielleicht, CALL, 2026-03-02, „Möchte Informationsmails“", "false, '', 2026-03-02, „Woher wir es wissen“",
      "false, CALL, 2030-01-01, „Tag“"})
  void whatIsMissingOrImpossibleIsNamed(String wish, String source, String day, String sentence) {
    PageCaller consultant = PageCaller.signIn(port, CONSULTANT);
    consultant.open(address());
    HttpResponse<String> page = consultant.send(address(), told(wish, source, day));

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains(sentence, "Zu viele E-Mails.");
    assertThat(consents.of(KEY)).isEmpty();
  }

  @Test
  void aContactOfAnotherKommuneIsRefused() {
    Contact foreign = contacts.record(new ContactEntry("13075", ContactFunction.EDUCATION_OFFICE, Salutation.OHNE, null,
        "bildung@nachbarkreis.example", null, true, LocalDate.parse("2026-01-01"), null, null));
    Map<String, String> typed = told("false", "CALL", "2026-03-02");
    typed.put("contact", foreign.id().toString());
    PageCaller consultant = PageCaller.signIn(port, CONSULTANT);
    consultant.open(address());

    assertThat(consultant.send(address(), typed).statusCode()).isEqualTo(400);
    assertThat(consents.of("13075")).isEmpty();
  }

  @Test
  void whoHasTwoFunctionsWithOneAddressSaysItOnce() {
    Contact second = contacts.record(new ContactEntry(KEY, ContactFunction.DEPARTMENT, Salutation.OHNE, null, office.email(),
        null, true, LocalDate.parse("2026-01-01"), null, null));
    consents.say(second.id(), false);
    assertThat(consents.objecting(KEY)).contains(office.id(), second.id());
    database.sql("delete from contact where id = ?").param(second.id()).update();
  }

  @Test
  void noWordIsEverChanged() {
    consents.say(office.id(), false);
    assertThatThrownBy(() -> database.sql("update contact_consent set consents = true").update())
        .hasMessageContaining("never changed");
  }

  @ParameterizedTest
  @CsvSource({"beratung-kiel, 404, 404", "bueroleitung-kiel, 404, 404", "veranstaltungen, 404, 404", "leitung, 200, 403",
      "bueroleitung-schwerin, 200, 302"})
  void isReadByThoseWhoReadTheEngagementAndNotedByThoseWhoWorkOnIt(String user, int reads, int notes) {
    PageCaller person = PageCaller.signIn(port, user);
    HttpResponse<String> page = person.open(address());
    assertThat(page.statusCode()).isEqualTo(reads);
    assertThat(page.body().contains("<form method=\"post\" id=\"note-form\"")).isEqualTo(notes == 302);
    Map<String, String> typed = told("false", "CALL", "2026-03-02");
    typed.put("id", UUID.randomUUID().toString());
    assertThat(person.send(address(), typed).statusCode()).isEqualTo(notes);
    assertThat(consents.of(KEY)).hasSize(notes == 302 ? 1 : 0);
  }

  @Test
  void nothingIsNotedWithoutTheTokenOfThePage() {
    Caller consultant = Caller.browser(port, CONSULTANT, "tasklist");
    assertThat(consultant.form(address(), "contact=%s&consents=false&source=CALL&toldOn=2026-03-02&id=%s"
        .formatted(office.id(), UUID.randomUUID())).statusCode()).isEqualTo(403);
    assertThat(consents.of(KEY)).isEmpty();
  }

  private Map<String, String> told(String wish, String source, String day) {
    return new HashMap<>(Map.of("contact", office.id().toString(), "consents", wish, "source", source, "toldOn", day,
        "note", "Zu viele E-Mails."));
  }

  private void inform() {
    mails.write(number, new FreeMail(List.of(office.id()), "Fachtag", "Es gibt einen Fachtag.", List.of(), true),
        UUID.randomUUID().toString());
  }

  private static String address() {
    return "/pages/engagements/" + number + "/information-mails";
  }
}
