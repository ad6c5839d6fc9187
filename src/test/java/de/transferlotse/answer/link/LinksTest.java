package de.transferlotse.answer.link;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.answer.AnswerState;
import de.transferlotse.answer.Answers;
import de.transferlotse.answer.Clerk;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.EngagementState;
import de.transferlotse.municipality.Contacts;
import de.transferlotse.platform.AdjustableClock;
import de.transferlotse.record.PageCaller;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a link is worth: to whom, until when, how often; on the day of the Erstgespräch, which needs no task. */
@EngineTest
@ExtendWith(OutputCaptureExtension.class)
class LinksTest {

  private static final String SCHWERIN = "beratung-schwerin";
  private static final String KIEL = "beratung-kiel";
  private static final String ADDRESS = "bildungsbuero@kreis.example";
  private static final List<String> KEYS = List.of("13071", "13072", "13073", "13074", "13075", "13076", "13003", "13004",
      "01051", "01053", "01054", "01055", "01056", "01057");
  private static final Map<String, String> SUITS = Map.of("suits", "yes");
  private static int next;

  @LocalServerPort private int port;
  @Autowired private ApplicationContext application;
  @Autowired private FirstContactScript script;
  @Autowired private Answers answers;
  @Autowired private Engagements engagements;
  @Autowired private Contacts contacts;
  @Autowired private AdjustableClock clock;
  @Autowired private JdbcClient database;

  private Clerk clerk;
  private String consultant;
  private String number;
  private String link;

  @BeforeEach
  void announceTheTalk() {
    clerk = new Clerk(application);
    String key = KEYS.get(next++);
    consultant = key.startsWith("13") ? SCHWERIN : KIEL;
    number = script.choose(consultant, key);
    script.recordRequest(consultant, number);
    script.scheduleFirstTalk(consultant, number);
    link = clerk.link(ADDRESS, "Unser Erstgespräch");
  }

  @AfterEach
  void backToday() {
    clock.setTo(EngineTest.START);
  }

  @Test
  void anAppointmentIsAcceptedAndAnotherProposedOnceTogether() {
    assertThat(clerk.open(link).body()).contains("Donnerstag, 12. März 2026, 10:30 Uhr", "Kreishaus");
    clerk.send(link, "send", Map.of("suits", "no", "proposal", "Freitag ab 9 Uhr"));
    clerk.send(link, "send", SUITS);

    assertThat(answers.of(number)).hasSize(1);
    assertThat(answers.of(number).get(0).state()).isEqualTo(AnswerState.NOTED);
    assertThat(answers.of(number).get(0).said()).contains("Der Termin passt nicht", "Freitag ab 9 Uhr");
  }

  @Test
  void ofManyWhoAnswerAtTheSameMomentOneIsTaken() {
    List<CompletableFuture<HttpResponse<String>>> all = IntStream.range(0, 8)
        .mapToObj(one -> CompletableFuture.supplyAsync(() -> clerk.send(link, "send", SUITS))).toList();
    all.forEach(CompletableFuture::join);

    assertThat(all).allSatisfy(one -> assertThat(one.join().statusCode()).isIn(200, 302));
    assertThat(all.stream().filter(one -> one.join().statusCode() == 302)).hasSize(1);
    assertThat(answers.of(number)).hasSize(1);
  }

  @Test
  void tablesHoldNoTokenAndPeopleOfTheAgencySeeNone(CapturedOutput log) {
    String token = link.substring(3);
    clerk.send(link, "send", SUITS);

    assertThat(database.sql("select count(*) from mail where text_body like '%' || ? || '%' or html_body like '%' || ? || '%'")
        .params(token, token).query(Integer.class).single()).isZero();
    assertThat(database.sql("select count(*) from answer_link where encode(token_hash, 'escape') like '%' || ? || '%'")
        .param(token).query(Integer.class).single()).isZero();
    assertThat(log.getAll()).doesNotContain(token);
  }

  @Test
  void aFlippedBitLeadsNowhere() {
    char last = link.charAt(link.length() - 2);
    String flipped = link.substring(0, link.length() - 2) + (last == 'A' ? 'B' : 'A') + link.charAt(link.length() - 1);
    assertThat(clerk.open(flipped).statusCode()).isEqualTo(404);
  }

  @Test
  void aPageThatWasOpenForTwoDaysCanStillBeSent() {
    clerk.open(link);
    clock.advance(Duration.ofDays(2));
    assertThat(clerk.send(link, "send", SUITS).statusCode()).isEqualTo(302);
  }

  @Test
  void anExpiredLinkSaysSoAndSendsAnotherToTheKnownAddressOnlyOnce() {
    clock.advance(Duration.ofDays(61));
    String late = clerk.send(link, "send", Map.of("suits", "no", "proposal", "Mein Vorschlag")).body();
    assertThat(late).contains("Dieser Link ist abgelaufen", "Neuen Link anfordern", "Mein Vorschlag");
    assertThat(answers.of(number)).isEmpty();

    clerk.send(link + "/new-link", "", Map.of());
    clerk.send(link + "/new-link", "", Map.of());
    String fresh = clerk.link(ADDRESS, "Unser Erstgespräch");
    assertThat(fresh).isNotEqualTo(link);
    assertThat(clerk.send(fresh, "send", SUITS).statusCode()).isEqualTo(302);
    assertThat(database.sql("select count(*) from mail where engagement = ? and template = 'first-talk-appointment'")
        .param(number).query(Integer.class).single()).isEqualTo(2);
  }

  @Test
  void whoIsNoContactAnyMoreCannotAnswer() {
    String municipality = engagements.of(number).municipalityKey();
    contacts.of(municipality, LocalDate.now(clock)).stream().filter(contact -> contact.email().equals(ADDRESS))
        .forEach(contact -> contacts.leave(contact.id(), LocalDate.now(clock), LocalDate.now(clock)));
    clock.advance(Duration.ofDays(1));

    assertThat(clerk.send(link, "send", SUITS).body()).contains("Dieser Link gilt nicht mehr");
    assertThat(answers.of(number)).isEmpty();
  }

  @Test
  void whoWorksOnTheEngagementCanTakeTheLinksOfAMailBack() {
    PageCaller caller = PageCaller.signIn(port, consultant);
    assertThat(caller.open(mail()).body()).contains("[persönlicher Link]", "Links dieser E-Mail sperren");
    assertThat(caller.send(mail() + "/revoke", Map.of()).statusCode()).isEqualTo(302);

    assertThat(clerk.send(link, "send", SUITS).body()).contains("Dieser Link gilt nicht mehr");
    assertThat(answers.of(number)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"of the other office, 404", "veranstaltungen, 404", "leitung, 403"})
  void nobodyElseTakesLinksBack(String who, int status) {
    String user = !who.startsWith("of") ? who : consultant.equals(KIEL) ? SCHWERIN : KIEL;
    assertThat(PageCaller.signIn(port, user).send(mail() + "/revoke", Map.of()).statusCode()).isEqualTo(status);
    assertThat(clerk.send(link, "send", SUITS).statusCode()).isEqualTo(302);
  }

  private String mail() {
    return "/pages/engagements/" + number + "/correspondence/" + database.sql("""
        select id from mail where engagement = ? and template = 'first-talk-appointment'""").param(number)
        .query(UUID.class).single();
  }

  @Test
  void anEndedEngagementNeedsNoAnswer() {
    engagements.end(number, EngagementState.ENDED_EARLY);
    assertThat(clerk.open(link).body()).contains("Die Begleitung ist abgeschlossen");
  }
}
